import { tz } from "@date-fns/tz";
import { format } from "date-fns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber } from "./day-arithmetic.js";
import { londonDay, londonMidnight, londonReadings, nextLondonMidnight } from "./london.js";
import { londonOffset } from "./london-table.js";

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

// What the platform says, written out: the oracle that shares no code with the table.
const wallClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** London's wall clock at an instant, as `2026-06-01T10:00`. */
function shown(ms: number): string {
  const parts = Object.fromEntries(
    wallClock.formatToParts(ms).map(({ type, value }) => [type, value]),
  );
  return `${parts["year"]}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}`;
}

/** Every instant at which the clocks changed, found by asking the platform hour by hour. */
function changes(): readonly number[] {
  const found: number[] = [];
  const offsetAt = (ms: number) => Date.parse(`${shown(ms)}Z`) - ms;
  for (let ms = Date.UTC(1996, 0, 1); ms < Date.UTC(2038, 0, 1); ms += DAY) {
    if (offsetAt(ms) === offsetAt(ms + DAY)) continue;
    for (let hour = ms; hour < ms + DAY; hour += HOUR) {
      if (offsetAt(hour) !== offsetAt(hour + HOUR)) found.push(hour + HOUR);
    }
  }
  return found;
}

const CHANGES = changes();

test("the clocks changed 84 times from 1996 to 2037, always at 01:00 UTC", () => {
  expect(CHANGES).toHaveLength(84);
  expect(new Set(CHANGES.map((ms) => new Date(ms).toISOString().slice(11)))).toEqual(
    new Set(["01:00:00.000Z"]),
  );
});

describe.each(CHANGES.map((ms) => ({ at: new Date(ms).toISOString(), ms })))("at $at", ({ ms }) => {
  // From the day before to the day after, to the minute within two hours of the change.
  const around = Array.from({ length: 97 }, (_, half) => ms + (half - 48) * 30 * MINUTE).concat(
    Array.from({ length: 241 }, (_, minute) => ms + (minute - 120) * MINUTE),
  );

  test("the offset and the day are those of the platform and of date-fns", () => {
    for (const instant of around) {
      const wall = shown(instant);
      expect(londonOffset(instant)).toBe((Date.parse(`${wall}Z`) - instant) / MINUTE);
      expect(londonDay(instant)).toBe(wall.slice(0, 10));
      expect(format(instant, "yyyy-MM-dd'T'HH:mm", { in: tz("Europe/London") })).toBe(wall);
    }
  });

  test("a wall-clock time is read as every instant that shows it, and as no other", () => {
    const instantsOf = new Map<string, number[]>();
    for (const instant of [...around].sort((a, b) => a - b)) {
      const known = instantsOf.get(shown(instant)) ?? [];
      if (!known.includes(instant)) instantsOf.set(shown(instant), [...known, instant]);
    }
    for (const [wall, instants] of instantsOf) expect(londonReadings(wall)).toEqual(instants);
    const first = Date.parse(`${shown(ms - MINUTE)}Z`);
    for (let minute = 1; minute <= 60; minute += 1) {
      const wall = new Date(first + minute * MINUTE).toISOString().slice(0, 16);
      if (!instantsOf.has(wall)) expect(londonReadings(wall)).toEqual([]);
    }
  });

  test("a day begins when the wall shows midnight, and lasts 23 or 25 hours", () => {
    const day = shown(ms).slice(0, 10);
    for (const date of [addDays(day, -1), day, addDays(day, 1)]) {
      const midnight = londonMidnight(date);
      expect(shown(midnight)).toBe(`${date}T00:00`);
      expect(shown(midnight - MINUTE)).toBe(`${addDays(date, -1)}T23:59`);
      expect(nextLondonMidnight(date)).toBe(londonMidnight(addDays(date, 1)));
    }
    const hours = (nextLondonMidnight(day) - londonMidnight(day)) / HOUR;
    expect(hours).toBe(new Date(ms).getUTCMonth() === 2 ? 23 : 25);
  });
});

test.each([
  ["1941-07-01", "double summer time, two hours ahead", "1941-06-30T22:00:00.000Z"],
  ["1970-01-15", "summer time all the year", "1970-01-14T23:00:00.000Z"],
  ["1990-07-01", "before the table", "1990-06-30T23:00:00.000Z"],
  ["2045-07-01", "after the table", "2045-06-30T23:00:00.000Z"],
])("%s begins as the platform says: %s", (day, _, midnight) => {
  expect(new Date(londonMidnight(day)).toISOString()).toBe(midnight);
});

test("at any instant from 1990 to 2045 the day is that of the platform", () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2045, 0, 1) }), (ms) => {
      expect(londonDay(ms)).toBe(shown(ms).slice(0, 10));
      const day = dayNumber(londonDay(ms));
      expect(day).toBe(Math.floor(Date.parse(`${shown(ms)}Z`) / DAY));
    }),
  );
});

test.each([
  "2026-06-01",
  "2026-06-01T10:00:00Z",
  "2026-06-01T10:00Z",
  "2026-06-01T10:00+01:00",
  "2026-02-30T10:00",
  "noon",
])("%s is no wall-clock time", (text) => {
  expect(londonReadings(text)).toBeNull();
});
