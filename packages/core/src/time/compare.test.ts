import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTimes, elapsedBetween } from "./compare.js";
import type { TimeValue } from "./time-value.js";

const HOUR = 3_600_000;
const day = (date: string): TimeValue => ({ kind: "date", date });
const wall = (at: string): TimeValue => ({ kind: "local", at });
const instant = (at: string): TimeValue => ({ kind: "instant", at });
const UNKNOWN: TimeValue = { kind: "unknown" };

test.each([
  ["a day lies before the next", day("2026-06-01"), day("2026-06-02"), "before"],
  ["and after the one before", day("2026-06-02"), day("2026-06-01"), "after"],
  ["of two times on one day nobody can tell", day("2026-06-01"), day("2026-06-01"), "cannot-tell"],
  [
    "midnight may be the day's first instant",
    wall("2026-06-01T00:00"),
    day("2026-06-01"),
    "cannot-tell",
  ],
  ["the minute before is not", wall("2026-05-31T23:59"), day("2026-06-01"), "before"],
  [
    "one instant in two zones is the same",
    wall("2026-06-01T01:00"),
    instant("2026-06-01T00:00:00Z"),
    "same",
  ],
  [
    "an hour that is repeated overlaps itself",
    wall("2026-10-25T01:30"),
    wall("2026-10-25T01:30"),
    "cannot-tell",
  ],
  [
    "and may come after what follows it on the wall",
    wall("2026-10-25T01:30"),
    wall("2026-10-25T01:59"),
    "cannot-tell",
  ],
  ["but lies before the second hour", wall("2026-10-25T01:30"), wall("2026-10-25T02:00"), "before"],
  ["a time that nobody recorded", UNKNOWN, day("2026-06-01"), "cannot-tell"],
  ["nor the other", day("2026-06-01"), UNKNOWN, "cannot-tell"],
  [
    "a time in the hour that is skipped",
    wall("2026-03-29T01:30"),
    day("2026-06-01"),
    "cannot-tell",
  ],
])("%s", (_, a, b, order) => {
  expect(compareTimes(a, b)).toBe(order);
});

test.each([
  ["24 hours from noon to noon", wall("2026-06-01T12:00"), wall("2026-06-02T12:00"), 24, 24],
  [
    "23 over the night that spring shortens",
    wall("2026-03-28T12:00"),
    wall("2026-03-29T12:00"),
    23,
    23,
  ],
  [
    "25 over the night that autumn lengthens",
    wall("2026-10-24T12:00"),
    wall("2026-10-25T12:00"),
    25,
    25,
  ],
  [
    "one or two from the hour that is repeated",
    wall("2026-10-25T01:30"),
    wall("2026-10-25T02:30"),
    1,
    2,
  ],
  [
    "less than none when the second came first",
    wall("2026-06-01T12:00"),
    wall("2026-06-01T10:00"),
    -2,
    -2,
  ],
])("%s", (_, from, to, least, most) => {
  expect(elapsedBetween(from, to)).toEqual({ minMs: least * HOUR, maxMs: most * HOUR });
});

test("up to two days lie between one day and the next", () => {
  const elapsed = elapsedBetween(day("2026-06-01"), day("2026-06-02"));
  expect(elapsed).toEqual({ minMs: 1, maxMs: 48 * HOUR - 1 });
});

test("nothing is known of how long it was from a time that nobody recorded", () => {
  expect(elapsedBetween(UNKNOWN, day("2026-06-01"))).toBeNull();
  expect(elapsedBetween(day("2026-06-01"), UNKNOWN)).toBeNull();
});

const AROUND = Date.parse("2026-03-29T00:00:00Z");
const ms = fc.integer({ min: -20, max: 20 }).map((steps) => AROUND + steps * 600_000);
const interval = fc.tuple(ms, ms).map((ends) => between(Math.min(...ends), Math.max(...ends)));

function between(earliestMs: number, latestMs: number): TimeValue {
  const [earliest, latest] = [earliestMs, latestMs].map((end) => new Date(end).toISOString());
  return { kind: "interval", earliest: earliest ?? "", latest: latest ?? "" };
}

test("what is certain of a wider time holds for every narrower one", () => {
  fc.assert(
    fc.property(interval, interval, fc.nat(10), fc.nat(10), (a, b, sooner, later) => {
      const narrow = a as Extract<TimeValue, { kind: "interval" }>;
      const wide = between(
        Date.parse(narrow.earliest) - sooner * 600_000,
        Date.parse(narrow.latest) + later * 600_000,
      );
      const certain = compareTimes(wide, b);
      if (certain !== "cannot-tell") expect(compareTimes(narrow, b)).toBe(certain);
    }),
  );
});

test("turned round, before is after", () => {
  const TURNED = { before: "after", after: "before", same: "same", "cannot-tell": "cannot-tell" };
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      expect(compareTimes(b, a)).toBe(TURNED[compareTimes(a, b)]);
    }),
  );
});
