import { expect, test } from "vitest";
import { toDaySpan } from "./day-span.js";
import {
  dateTemporal,
  instantTemporal,
  localTemporal,
  type Temporal,
  unknownTime,
} from "./temporal.js";

const days = (time: Temporal | null) => time && toDaySpan(time);
const on = (day: string) => ({ earliestOn: day, latestOn: day });

test("a day is itself", () => {
  expect(days(dateTemporal("2026-06-30"))).toEqual(on("2026-06-30"));
});

test("an instant late on a summer evening in UTC lies on the next London day", () => {
  expect(days(instantTemporal("2026-06-30T22:59:59Z"))).toEqual(on("2026-06-30"));
  expect(days(instantTemporal("2026-06-30T23:00:00Z"))).toEqual(on("2026-07-01"));
});

test("a London time lies on the day that its clock showed", () => {
  expect(days(localTemporal("2026-07-01T00:30"))).toEqual(on("2026-07-01"));
  expect(days(localTemporal("2026-06-30T23:59"))).toEqual(on("2026-06-30"));
});

test("an hour that a clock change repeats or skips still lies on the day of the change", () => {
  expect(days(localTemporal("2026-10-25T01:30"))).toEqual(on("2026-10-25"));
  expect(days(localTemporal("2026-03-29T01:30"))).toEqual(on("2026-03-29"));
});

test("an unknown time that other facts bound lies on one of the days between", () => {
  const night = { ...unknownTime, lo: "2026-06-30T20:00:00Z", hi: "2026-07-01T06:00:00Z" };
  expect(days(night)).toEqual({ earliestOn: "2026-06-30", latestOn: "2026-07-01" });
});

test("a time with one bound, or none, lies on no day that is known", () => {
  expect(days(unknownTime)).toBeNull();
  expect(days({ ...unknownTime, lo: "2026-06-30T20:00:00Z" })).toBeNull();
  expect(days({ ...unknownTime, hi: "2026-06-30T20:00:00Z" })).toBeNull();
});
