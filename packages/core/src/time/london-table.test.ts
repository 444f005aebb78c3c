import { expect, test } from "vitest";
import { dayNumber } from "./day-arithmetic.js";
import { HOURS_DIFFER, readDay, readLocalMinute, usualOffsets } from "./london-table.js";
import { emptyReading, NOT_RECORDED, SPAN } from "./reading.js";
import { platformOffset } from "./zone.js";

const MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const DAY = MINUTES_PER_DAY * MINUTE;
const [FIRST, LAST] = ["1996-01-01", "2037-12-31"].map(dayNumber) as [number, number];

test("each day from 1996 to 2037 has the platform's offset, or differs from hour to hour", () => {
  const { offsets, mask } = usualOffsets();
  for (let day = FIRST; day <= LAST; day += 1) {
    const [begins, ends] = [platformOffset(day * DAY), platformOffset((day + 1) * DAY - 1)];
    expect(offsets[day & mask]).toBe(begins === ends ? begins : HOURS_DIFFER);
  }
});

test("outside these years no offset is usual, and every day has a place", () => {
  const { offsets, mask } = usualOffsets();
  for (const day of [FIRST - 1, LAST + 1, 0]) expect(offsets[day & mask]).toBe(HOURS_DIFFER);
  for (const day of [-1, 2 ** 30, -(2 ** 31)]) expect(offsets[day & mask]).toBeDefined();
  expect(usualOffsets()).toBe(usualOffsets());
});

test.each([
  ["the first minute of 1996", FIRST * MINUTES_PER_DAY, true],
  ["the last minute of 2037", (LAST + 1) * MINUTES_PER_DAY - 1, true],
  ["the minute before", FIRST * MINUTES_PER_DAY - 1, false],
  ["the minute after", (LAST + 1) * MINUTES_PER_DAY, false],
  ["no minute", Number.NaN, false],
])("%s is read by the table: %d, %s", (_, minute, isRead) => {
  const reading = emptyReading();
  expect(readLocalMinute(minute, reading)).toBe(isRead);
  const ms = isRead ? minute * MINUTE : Number.NaN;
  expect(reading).toEqual({
    state: isRead ? SPAN : NOT_RECORDED,
    earliestMs: ms,
    latestMs: ms,
    isAmbiguous: false,
  });
});

test("the table itself reads a minute of the hour that is repeated, both ways", () => {
  const reading = emptyReading();
  expect(readLocalMinute(Date.parse("2026-10-25T01:30Z") / MINUTE, reading)).toBe(true);
  expect(reading).toEqual({
    state: SPAN,
    earliestMs: Date.parse("2026-10-25T00:30:00Z"),
    latestMs: Date.parse("2026-10-25T01:30:00Z"),
    isAmbiguous: true,
  });
});

test.each([
  ["the first day of 1996", FIRST, true],
  ["the last day but one of 2037", LAST - 1, true],
  ["the last, whose end lies outside", LAST, false],
  ["the day before the first", FIRST - 1, false],
])("%s is read by the table: %d, %s", (_, day, isRead) => {
  const reading = { ...emptyReading(), isAmbiguous: true };
  expect(readDay(day, reading)).toBe(isRead);
  expect(reading).toEqual({
    state: isRead ? SPAN : NOT_RECORDED,
    earliestMs: isRead ? day * DAY : Number.NaN,
    latestMs: isRead ? (day + 1) * DAY - 1 : Number.NaN,
    isAmbiguous: !isRead,
  });
});
