import { expect, test } from "vitest";
import { dateTemporal, localTemporal, toTimeValue, unknownTime } from "./temporal.js";

test("an hour that spring skips is kept as supplied, bounded by its two readings, and never timed", () => {
  const gap = localTemporal("2026-03-29T01:30");
  expect(gap).toEqual({
    p: "local",
    v: "2026-03-29T01:30",
    zone: "Europe/London",
    fold: "gap",
    lo: "2026-03-29T00:30:00Z",
    hi: "2026-03-29T01:30:00Z",
  });
  expect(gap && toTimeValue(gap)).toEqual({ kind: "local", at: "2026-03-29T01:30" });
});

test("an hour that autumn repeats lies between its two readings", () => {
  expect(localTemporal("2026-10-25T01:30")).toMatchObject({
    fold: "ambiguous",
    lo: "2026-10-25T00:30:00Z",
    hi: "2026-10-25T01:30:00Z",
  });
});

test("midnight is a time like any other", () => {
  expect(localTemporal("2026-06-01T00:00")).toMatchObject({
    p: "local",
    lo: "2026-05-31T23:00:00Z",
    hi: "2026-05-31T23:00:00Z",
  });
});

test("a day that does not exist is no day", () => {
  expect(dateTemporal("2026-02-30")).toBeNull();
});

test("an unknown time with declared bounds is an interval to a rule", () => {
  const bounded = { ...unknownTime, lo: "2026-06-01T08:00:00Z", hi: "2026-06-01T10:00:00Z" };
  expect(toTimeValue(bounded)).toEqual({
    kind: "interval",
    earliest: "2026-06-01T08:00:00Z",
    latest: "2026-06-01T10:00:00Z",
  });
  expect(toTimeValue(unknownTime)).toEqual({ kind: "unknown" });
});
