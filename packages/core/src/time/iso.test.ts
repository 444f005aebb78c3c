import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { formatInstant, isCalendarDay, parseInstant } from "./iso.js";

test.each([
  ["2026-06-01T10:00:00Z", "2026-06-01T10:00:00.000Z"],
  ["2026-06-01T10:00Z", "2026-06-01T10:00:00.000Z"],
  ["2026-06-01T10:00:00+05:00", "2026-06-01T05:00:00.000Z"],
  ["2026-06-01T00:30:00.250+01:00", "2026-05-31T23:30:00.250Z"],
  ["2026-06-01T10:00:00.0009Z", "2026-06-01T10:00:00.000Z"],
  ["2024-02-29T23:59:59-12:00", "2024-03-01T11:59:59.000Z"],
])("%s is an instant", (text, utc) => {
  expect(new Date(parseInstant(text) ?? Number.NaN).toISOString()).toBe(utc);
});

test.each([
  "2026-06-01",
  "2026-06-01T10:00:00",
  "2026-02-29T10:00:00Z",
  "2026-06-01T24:00:00Z",
  "2026-06-01T10:60:00Z",
  "2026-06-01T10:00:00+0100",
  "2026-06-01 10:00:00Z",
  "2026-6-1T10:00:00Z",
  " 2026-06-01T10:00:00Z",
  "now",
  "",
])("%o is none", (text) => {
  expect(parseInstant(text)).toBeNull();
});

test.each([
  "2026-02-29",
  "2026-13-01",
  "2026-06-31",
  "0219-06-09",
  "2026-06-01T00:00",
  "1 June 2026",
])("%s is no calendar day", (text) => {
  expect(isCalendarDay(text)).toBe(false);
});

test("an instant is written as Date writes it, without milliseconds that are zero", () => {
  // Years 0 to 9999, and twice as often to the second.
  const first = Date.UTC(-1, 11, 31) + 86_400_000 * 366;
  const ms = fc.integer({ min: first, max: Date.UTC(9999, 11, 31) });
  const seconds = ms.map((any) => Math.floor(any / 1000) * 1000);
  fc.assert(
    fc.property(fc.oneof(ms, seconds, seconds), (instant) => {
      const text = new Date(instant).toISOString();
      expect(formatInstant(instant)).toBe(text.replace(".000Z", "Z"));
      expect(parseInstant(text)).toBe(instant);
    }),
  );
});

test("what is an instant and what is a day is what zod takes for one", () => {
  const [instant, minute] = [{ offset: true }, { offset: true, precision: -1 }].map((options) =>
    z.iso.datetime(options),
  );
  const digits = fc.stringMatching(
    /^[12]\d{3}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d(:[0-6]\d)?(\.\d)?(Z|[+-]\d\d:\d\d)?$/,
  );
  fc.assert(
    fc.property(digits, (text) => {
      const isInstant = instant?.safeParse(text).success || minute?.safeParse(text).success;
      expect(parseInstant(text)).toBe(isInstant ? Date.parse(text) : null);
      const day = text.slice(0, 10);
      expect(isCalendarDay(day)).toBe(z.iso.date().safeParse(day).success);
    }),
    { numRuns: 2000 },
  );
});
