import { tz } from "@date-fns/tz";
import { addDays as addDaysTo, addMonths as addMonthsTo, format } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, dayNumber, dayText } from "./day-arithmetic.js";

const MS_PER_DAY = 86_400_000;
const UTC = { in: tz("UTC") };
// From 1900 to 2100: before the count of days begins, and after the days whose text is remembered.
const days = fc.integer({ min: -25_567, max: 47_847 });
const textOf = (number: number) => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11_016],
  ["2026-06-01", 20_605],
])("%s is day %d", (text, number) => {
  expect(dayNumber(text)).toBe(number);
  expect(dayText(number)).toBe(text);
});

test("a day and its number are each other's, as those of Date", () => {
  fc.assert(
    fc.property(days, (number) => {
      expect(dayText(number)).toBe(textOf(number));
      expect(dayText(number)).toBe(textOf(number)); // the second time from memory
      expect(dayNumber(textOf(number))).toBe(number);
    }),
  );
});

test("days and months are added as date-fns adds them, whatever the machine's zone", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -500, max: 500 }), (number, count) => {
      const day = new Date(number * MS_PER_DAY);
      const text = (date: Date) => format(date, "yyyy-MM-dd", UTC);
      expect(addDays(textOf(number), count)).toBe(text(addDaysTo(day, count, UTC)));
      expect(addMonths(textOf(number), count)).toBe(text(addMonthsTo(day, count, UTC)));
    }),
  );
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-06-01", 6, "2026-12-01"],
])("%s and %d months are %s", (day, count, later) => {
  expect(addMonths(day, count)).toBe(later);
});
