import type { TimeValue } from "../../time/index.js";
import type { MeasureCount } from "./count-measure.js";
import type { MeasuredEpisode, MeasuredInterview, MeasureInput } from "./input.js";
import type { MeasureCase } from "./measure.js";
import { type MeasureOverrides, measureReturns } from "./measure-returns.js";

/** An instant. */
export const at = (text: string): TimeValue => ({ kind: "instant", at: text });
/** A London day. */
export const day = (date: string): TimeValue => ({ kind: "date", date });

/** A child who went missing on 9 June 2026 and came back at 10:00 UTC on 10 June: due on 13 June. */
export const episode = (changes: Partial<MeasuredEpisode> = {}): MeasuredEpisode => ({
  id: "E1",
  childId: "C1",
  start: at("2026-06-09T10:00:00Z"),
  end: at("2026-06-10T10:00:00Z"),
  ...changes,
});

/** An interview that is on record as covering that return, and of which nothing else is. */
export const interview = (changes: Partial<MeasuredInterview> = {}): MeasuredInterview => ({
  id: "R1",
  episodeIds: ["E1"],
  ...changes,
});

/** In time. */
export const HELD: TimeValue = at("2026-06-12T10:00:00Z");
/** After more than 72 hours. */
export const HELD_LATE: TimeValue = at("2026-06-20T10:00:00Z");
/** An instant of the records before the interview was due. */
export const TIME_REMAINS: string = "2026-06-11T10:00:00Z";

/** One way in which a case of a measure may count, by an input that has no other case. */
export interface MeasureExample {
  /** A sentence about the records, not about the code. */
  readonly why: string;
  readonly told: Partial<MeasureInput>;
  readonly overrides?: MeasureOverrides;
  readonly expect: Pick<MeasureCase, "counted" | "reason">;
}

/** What an example expects of its one case. */
export function counts(
  counted: MeasureCase["counted"],
  reason: string | null = null,
): MeasureExample["expect"] {
  return { counted, reason };
}

/** That one return, without an interview, as at 10 July, in the period of June 2026; changed by a test. */
export function june(changes: Partial<MeasureInput>): MeasureInput {
  return {
    asOf: "2026-07-10T09:00:00Z",
    from: "2026-06-01",
    to: "2026-06-30",
    children: [],
    episodes: [episode()],
    interviews: [],
    ...changes,
  };
}

/** One measure of it, by key. */
export function counted(
  key: string,
  changes: Partial<MeasureInput>,
  overrides?: MeasureOverrides,
): MeasureCount {
  const result = measureReturns(june(changes), overrides).measures[key];
  if (result === undefined || "refused" in result) throw new Error(`${key} was not counted`);
  return result;
}

/** Numerator and denominator, as a reader says them. */
export function share(
  key: string,
  changes: Partial<MeasureInput>,
  overrides?: MeasureOverrides,
): string {
  const { numerator, denominator } = counted(key, changes, overrides);
  return `${numerator} of ${denominator}`;
}
