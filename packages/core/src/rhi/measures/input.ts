import * as z from "zod";
import { OUTCOMES, type OutcomeKind } from "../../rule/index.js";
import { CalendarDay, Instant, TimeValue } from "../../time/index.js";
import { type Child, type Episode, type Interview, STAGES, type Stage } from "../subject.js";

/** A child, as the measures count children. */
export interface MeasuredChild extends Child {
  readonly id: string;
}

/** A missing episode with the child it belongs to. */
export interface MeasuredEpisode extends Episode {
  readonly childId: string;
}

/** An interview with every episode that it is on record as covering. */
export interface MeasuredInterview extends Interview {
  readonly episodeIds: readonly string[];
  /** Episodes that it may cover, or another of the same reference: for these its times are unknown. */
  readonly doubtfulEpisodeIds?: readonly string[];
  /** Whether an independent person held it, as the authority recorded; `null` when it did not. */
  readonly independent?: boolean | null;
}

/** What the overall check of an interview's use came to; `RHI-U` gives it. */
export interface UseVerdict {
  readonly outcome: OutcomeKind;
  readonly reason: string;
}

/** What is counted: a reporting period, and the records of every child that may fall in it. */
export interface MeasureInput {
  /** The instant as at which the records speak, ISO 8601 with offset. */
  readonly asOf: string;
  /** The first London day of the period, as `YYYY-MM-DD`. */
  readonly from: string;
  /** The last London day of the period. */
  readonly to: string;
  /** What no loaded source can carry: silence there is not a missed interview. */
  readonly notSupplied?: readonly (Stage | "returned")[];
  /** A child that is left out is one of whom neither birth nor death is known. */
  readonly children: readonly MeasuredChild[];
  readonly episodes: readonly MeasuredEpisode[];
  /** In recorded order: it decides which response of a child was the last. */
  readonly interviews: readonly MeasuredInterview[];
  /** By interview id; left out when use was not judged at all. */
  readonly use?: Readonly<Record<string, UseVerdict>>;
}

const id = z.string().min(1);
const time = TimeValue.nullable().exactOptional();

const Children = z.array(
  z.strictObject({ id, dob: z.iso.date().nullable().exactOptional(), death: time }),
);

const Episodes = z.array(
  z.strictObject({
    id,
    childId: id,
    start: time,
    end: time,
    endReason: z.literal("found-deceased").nullable().exactOptional(),
    stillMissing: z.boolean().exactOptional(),
    status: z.enum(["missing", "away-without-authorisation", "unknown"]).exactOptional(),
    responsible: z.enum(["own", "other", "unknown"]).exactOptional(),
  }),
);

const Interviews = z.array(
  z.strictObject({
    id,
    episodeIds: z.array(id),
    doubtfulEpisodeIds: z.array(id).exactOptional(),
    offered: time,
    contacted: time,
    completed: time,
    response: z.enum(["accepted", "declined", "no-answer"]).nullable().exactOptional(),
    independent: z.boolean().nullable().exactOptional(),
  }),
);

// Not strict: a whole verdict of RHI-U may be given, of which only this much is counted.
const UseVerdict: z.ZodType<UseVerdict> = z.object({
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
});

// By entries: a record of zod would pass over an interview whose id is "__proto__".
const Uses = z
  .custom<object>((uses) => typeof uses === "object" && uses !== null, "must be an object")
  .transform((uses) => Object.entries(uses))
  .pipe(z.array(z.tuple([z.string(), UseVerdict])))
  .transform((entries): NonNullable<MeasureInput["use"]> => Object.fromEntries(entries));

/** Checks a {@link MeasureInput} that comes from outside. */
export const MeasureInput: z.ZodType<MeasureInput> = z
  .strictObject({
    asOf: Instant,
    from: CalendarDay,
    to: CalendarDay,
    notSupplied: z.array(z.enum([...STAGES, "returned"])).exactOptional(),
    children: Children.refine(hasNoRepeat, "two children have the same id"),
    episodes: Episodes.refine(hasNoRepeat, "two episodes have the same id"),
    interviews: Interviews.refine(hasNoRepeat, "two interviews have the same id"),
    use: Uses.exactOptional(),
  })
  .refine(({ from, to }) => from <= to, "the period ends before it begins");

function hasNoRepeat(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}
