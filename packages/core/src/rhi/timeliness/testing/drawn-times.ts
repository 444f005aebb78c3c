import fc from "fast-check";
import { dayText, type TimeColumn, type TimeValue } from "../../../time/index.js";

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const minuteOf = (text: string) => Date.parse(text) / MS_PER_MINUTE;

// Times crowd round what a return turns on: the nights on which the clocks change, the day a limit
// begins, a birthday; and one lies outside the table of London's clock.
const CROWDS = [
  "2026-03-29T01:00Z",
  "2026-03-31T23:00Z",
  "2026-10-25T01:00Z",
  "2026-10-27T12:00Z",
  "2026-11-01T00:00Z",
  "1990-07-01T00:00Z",
].map(minuteOf);
/** What stands where nothing is recorded. */
export const BLANK = -1;

/** How many returns are drawn at once. */
export const ROWS = 12;

/** A minute, in UTC or on the wall as it is taken: whole days apart, so that limits are reached often. */
export const nearbyMinute: fc.Arbitrary<number> = fc
  .tuple(
    fc.constantFrom(...CROWDS),
    fc.integer({ min: -4, max: 4 }),
    fc.constantFrom(0, 0, 0, 0, 1, -1, 60, -60, 30, 777),
  )
  .map(([crowd, days, minutes]) => crowd + days * MINUTES_PER_DAY + minutes);

type Precision = "local-minute" | "instant-minute" | "instant-ms" | "day" | "mixed";

/** The cells of a column, one for each row. */
export function cells<Value>(cell: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> {
  return fc.array(cell, { minLength: ROWS, maxLength: ROWS });
}

/** The cells of a column, each one of these; repeat a word to draw it more often. */
export function words<Word>(...all: readonly Word[]): fc.Arbitrary<readonly Word[]> {
  return cells(fc.constantFrom(...all));
}

/** A column, and each of its rows as a single subject holds it. */
export interface Times {
  readonly column: TimeColumn;
  readonly values: readonly (TimeValue | null)[];
}

/** A column of one of these precisions. */
export function times(precisions: readonly Precision[]): fc.Arbitrary<Times> {
  const precision = fc.constantFrom(...precisions);
  const minutes = cells(fc.option(nearbyMinute, { freq: 4 }));
  const means = fc.constantFrom(
    "unknown" as const,
    "not-recorded" as const,
    "not-recorded" as const,
  );
  const kinds = words<Precision | "unknown">("local-minute", "instant-minute", "day", "unknown");
  return fc.tuple(precision, minutes, means, kinds).map(([chosen, minutes, blankMeans, mixed]) => {
    const ofBlank: TimeValue | null = blankMeans === "unknown" ? { kind: "unknown" } : null;
    if (chosen === "mixed") {
      const values = minutes.map((at, row) =>
        at === null ? null : timeValue(mixed[row] ?? "unknown", at),
      );
      return { column: { precision: "mixed", values }, values };
    }
    const column = {
      precision: chosen,
      values: numbers(chosen, minutes),
      blank: { value: BLANK, means: blankMeans },
    };
    return { column, values: minutes.map((at) => (at === null ? ofBlank : timeValue(chosen, at))) };
  });
}

function numbers(
  precision: Exclude<Precision, "mixed">,
  minutes: readonly (number | null)[],
): Int32Array | Float64Array {
  const count = (at: number) => {
    if (precision === "instant-ms") return at * MS_PER_MINUTE;
    return precision === "day" ? Math.floor(at / MINUTES_PER_DAY) : at;
  };
  const counts = minutes.map((at) => (at === null ? BLANK : count(at)));
  return precision === "instant-ms" ? Float64Array.from(counts) : Int32Array.from(counts);
}

function timeValue(precision: Precision | "unknown", at: number): TimeValue {
  const text = new Date(at * MS_PER_MINUTE).toISOString();
  if (precision === "unknown" || precision === "mixed") return { kind: "unknown" };
  if (precision === "day") return { kind: "date", date: dayText(Math.floor(at / MINUTES_PER_DAY)) };
  if (precision === "local-minute") return { kind: "local", at: text.slice(0, 16) };
  return { kind: "instant", at: text };
}
