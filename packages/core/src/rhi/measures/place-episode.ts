import { londonDay, resolve, type Span } from "../../time/index.js";
import type { ReturnSubject, Stage } from "../subject.js";
import {
  type TimelinessDecision,
  type TimelinessParameters,
  timeliness,
} from "../timeliness/index.js";

/** Where one episode stands to the period; each episode of the input has one place. */
export interface EpisodePlace {
  readonly id: string;
  readonly place: "return" | "left-out" | "outside-period";
  /** The reason of the 72-hour rule for one that is left out. */
  readonly reason: string | null;
}

/** An episode's place, and for a return in the period when it was and how the 72-hour rule judges it. */
export interface PlacedEpisode {
  readonly place: EpisodePlace;
  readonly returned: {
    readonly span: Span;
    readonly verdicts: Readonly<Record<Stage, TimelinessDecision>>;
  } | null;
}

/**
 * Places an episode by the London day of the earliest reading of its return.
 *
 * @param parameters of the 72-hour rule; the stage is set here, and a refused interview always counts
 */
export function placeEpisode(
  subject: ReturnSubject,
  { from, to }: { readonly from: string; readonly to: string },
  parameters: TimelinessParameters,
): PlacedEpisode {
  const { id, end } = subject.episode;
  const verdictAt = (stage: Stage): TimelinessDecision =>
    timeliness.judge(subject, { ...parameters, stage, declinedTreatment: "count" });
  const leftOut = (reason: string): PlacedEpisode => ({
    place: { id, place: "left-out", reason },
    returned: null,
  });

  const resolved = resolve(end ?? { kind: "unknown" });
  if (resolved.kind !== "span") return leftOut(verdictAt("completed").reason);
  const returnedOn = londonDay(resolved.span.earliestMs);
  if (returnedOn < from || returnedOn > to) {
    return { place: { id, place: "outside-period", reason: null }, returned: null };
  }
  const completed = verdictAt("completed");
  if (completed.outcome === "not-applicable") return leftOut(completed.reason);
  const verdicts = { offered: verdictAt("offered"), contacted: verdictAt("contacted"), completed };
  return {
    place: { id, place: "return", reason: null },
    returned: { span: resolved.span, verdicts },
  };
}
