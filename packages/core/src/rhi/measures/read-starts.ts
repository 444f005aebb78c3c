import { groupBy } from "../../records/index.js";
import { dayNumber, londonDay, resolve } from "../../time/index.js";
import type { TimelinessParameters } from "../timeliness/index.js";
import type { ChildStarts } from "./facts.js";
import type { MeasuredEpisode } from "./input.js";

/**
 * The starts that count towards a pattern, by child: episodes of a counted status that are not
 * another authority's. A start after `asOf` has not happened.
 */
export function readStarts(
  episodes: readonly MeasuredEpisode[],
  { countedStatuses }: Pick<TimelinessParameters, "countedStatuses">,
  asOfMs: number,
): readonly ChildStarts[] {
  const counted = episodes.filter(
    ({ status = "missing", responsible }) =>
      status !== "unknown" && countedStatuses.includes(status) && responsible !== "other",
  );
  return [...groupBy(counted, ({ childId }) => childId)].map(([id, ofChild]) => {
    const starts = ofChild.map(({ start }) => resolve(start ?? { kind: "unknown" }));
    return {
      id,
      startDays: starts
        .flatMap((start) => (start.kind === "span" ? start.span.earliestMs : []))
        .filter((ms) => ms <= asOfMs)
        .map((ms) => dayNumber(londonDay(ms)))
        .sort((a, b) => a - b),
      unreadableCount: starts.filter(({ kind }) => kind !== "span").length,
    };
  });
}
