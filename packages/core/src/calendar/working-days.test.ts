import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bankHolidays, CALENDAR_FROM, CALENDAR_TO } from "./bank-holidays.js";
import type { Convention } from "./day-count.js";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.js";

const MS_PER_DAY = 86_400_000;
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const ms = (day: string) => Date.parse(`${day}T00:00:00Z`);
const later = (day: string, days: number) => text(ms(day) + days * MS_PER_DAY);
const value = (answer: unknown) => ({ kind: "value", value: answer });
const refused = (reason: string) => ({ kind: "refused", reason });

describe("a working day", () => {
  test.each([
    ["an ordinary Friday", "2026-06-05", true],
    ["a Saturday", "2026-06-06", false],
    ["a Sunday", "2026-06-07", false],
    ["an ordinary Monday", "2026-06-08", true],
    ["Good Friday", "2026-04-03", false],
    ["Christmas Eve", "2026-12-24", true],
    ["the substitute for Boxing Day on a Saturday", "2026-12-28", false],
    ["2 January, a holiday in Scotland alone", "2026-01-02", true],
    ["17 March, a holiday in Northern Ireland alone", "2026-03-17", true],
    ["30 November, a holiday in Scotland alone", "2026-11-30", true],
    ["the first day of the calendar, a Sunday", "2012-01-01", false],
    ["the first working day of the calendar", "2012-01-03", true],
    ["the last working day of the calendar", "2028-12-29", true],
    ["the last day of the calendar, a Sunday", "2028-12-31", false],
  ])("%s", (_what, day, expected) => {
    expect(isWorkingDay(day)).toEqual(value(expected));
  });

  test.each([
    ["the day before the calendar", "2011-12-31", "calendar-unknown"],
    ["the day after the calendar", "2029-01-01", "calendar-unknown"],
    ["a day that does not exist", "2026-02-29", "invalid-date"],
    ["a time", "2026-06-03T00:00", "invalid-date"],
    ["nothing", "", "invalid-date"],
  ])("%s is refused", (_what, day, reason) => {
    expect(isWorkingDay(day)).toEqual(refused(reason));
  });

  test("a day on which the authority is closed is none", () => {
    const extraNonWorkingDays = ["2026-06-03", "2026-06-03", "2030-01-01", "2011-01-03"];
    expect(isWorkingDay("2026-06-03", { extraNonWorkingDays })).toEqual(value(false));
    expect(isWorkingDay("2026-06-04", { extraNonWorkingDays })).toEqual(value(true));
    expect(isWorkingDay("2026-06-03")).toEqual(value(true));
  });
});

describe("working days between two days", () => {
  test.each([
    ["a day and itself", "2026-06-03", "2026-06-03", 0, 1],
    ["Friday to Monday", "2026-06-05", "2026-06-08", 1, 2],
    ["Saturday to Monday", "2026-06-06", "2026-06-08", 1, 1],
    ["Saturday to Sunday", "2026-06-06", "2026-06-07", 0, 0],
    ["Maundy Thursday to the Tuesday after Easter", "2026-04-02", "2026-04-07", 1, 2],
    ["the first days of the calendar", "2012-01-01", "2012-01-03", 1, 1],
    ["from the last working day of the calendar", "2028-12-29", "2028-12-31", 0, 1],
  ])("%s, by either convention", (_what, start, end, day0, day1) => {
    expect(workingDaysBetween(start, end)).toEqual(value(day0));
    expect(workingDaysBetween(start, end, { convention: "start-day-0" })).toEqual(value(day0));
    expect(workingDaysBetween(start, end, { convention: "start-day-1" })).toEqual(value(day1));
  });

  test.each([
    ["the end comes before the start", "2026-06-03", "2026-06-02", "end-before-start"],
    ["a start outside the calendar", "2011-12-31", "2012-01-05", "calendar-unknown"],
    ["an end outside the calendar", "2028-12-29", "2029-01-01", "calendar-unknown"],
    ["outside the calendar before the order", "2029-01-02", "2028-12-29", "calendar-unknown"],
    ["a start that is no day before the calendar", "2026-02-30", "2029-01-01", "invalid-date"],
    ["an end that is no day", "2026-02-01", "2026-2-3", "invalid-date"],
  ])("%s is refused", (_what, start, end, reason) => {
    expect(workingDaysBetween(start, end)).toEqual(refused(reason));
  });

  test("a closure that is no day is refused before all else", () => {
    const options = { extraNonWorkingDays: ["2026-06-03", "3 June"] };
    expect(workingDaysBetween("2029-01-02", "2028-12-29", options)).toEqual(
      refused("invalid-date"),
    );
  });
});

describe("a number of working days after a day", () => {
  test.each([
    ["45 from a Monday", "2026-06-01", 45, "2026-08-03", "2026-07-31"],
    ["1 from a Friday", "2026-06-05", 1, "2026-06-08", "2026-06-05"],
    ["1 from a Saturday", "2026-06-06", 1, "2026-06-08", "2026-06-08"],
    ["1 from the first day of the calendar", "2012-01-01", 1, "2012-01-03", "2012-01-03"],
  ])("%s, by either convention", (_what, start, n, day0, day1) => {
    expect(addWorkingDays(start, n)).toEqual(value(day0));
    expect(addWorkingDays(start, n, { convention: "start-day-1" })).toEqual(value(day1));
  });

  test("none is the day itself, even on a Sunday", () => {
    expect(addWorkingDays("2026-06-07", 0)).toEqual(value("2026-06-07"));
    expect(addWorkingDays("2028-12-31", 0)).toEqual(value("2028-12-31"));
  });

  test("the last working day of the calendar can be reached, and none after it", () => {
    expect(addWorkingDays("2028-12-28", 1)).toEqual(value("2028-12-29"));
    expect(addWorkingDays("2028-12-28", 2)).toEqual(refused("calendar-unknown"));
    expect(addWorkingDays("2028-12-29", 1, { convention: "start-day-1" })).toEqual(
      value("2028-12-29"),
    );
  });

  test.each([
    ["a negative number", "2026-06-01", -1, "invalid-n"],
    ["half a day", "2026-06-01", 1.5, "invalid-n"],
    ["no number", "2026-06-01", Number.NaN, "invalid-n"],
    ["a start outside the calendar", "2011-12-30", 5, "calendar-unknown"],
    ["none after a start outside the calendar", "2029-01-01", 0, "calendar-unknown"],
    ["a start outside the calendar before the number", "2029-01-01", -1, "calendar-unknown"],
    ["a start that is no day", "2026-06-31", -1, "invalid-date"],
  ])("%s is refused", (_what, start, n, reason) => {
    expect(addWorkingDays(start, n)).toEqual(refused(reason));
  });

  test("none is refused when the start is day 1", () => {
    expect(addWorkingDays("2026-06-01", 0, { convention: "start-day-1" })).toEqual(
      refused("invalid-n"),
    );
  });

  test("a day on which the authority is closed is passed over", () => {
    const options = { extraNonWorkingDays: ["2026-06-02"] };
    expect(addWorkingDays("2026-06-01", 2, options)).toEqual(value("2026-06-04"));
  });
});

describe("laws of working days", () => {
  const span = Math.round((ms(CALENDAR_TO) - ms(CALENDAR_FROM)) / MS_PER_DAY);
  const days = fc.nat(span).map((n) => later(CALENDAR_FROM, n));
  const conventions = fc.constantFrom<Convention>("start-day-0", "start-day-1");
  const closures = fc.array(days, { maxLength: 30 });
  const holidays = new Set(bankHolidays);

  test("a count is what stepping from day to day counts", () => {
    fc.assert(
      fc.property(days, fc.nat(500), conventions, closures, (start, length, convention, extra) => {
        const end = later(start, length);
        fc.pre(end <= CALENDAR_TO);
        const closed = new Set(extra);
        let count = 0;
        for (let day = start; day <= end; day = later(day, 1)) {
          const isWeekend = [0, 6].includes(new Date(ms(day)).getUTCDay());
          if (isWeekend || holidays.has(day) || closed.has(day)) continue;
          if (day > start || convention === "start-day-1") count++;
        }
        const options = { convention, extraNonWorkingDays: extra };
        expect(workingDaysBetween(start, end, options)).toEqual(value(count));
      }),
    );
  });

  test("adding days, then counting them, gives the days added, ending on a working day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), conventions, (start, n, convention) => {
        const added = addWorkingDays(start, n, { convention });
        fc.pre(added.kind === "value");
        expect(isWorkingDay(added.value)).toEqual(value(true));
        expect(workingDaysBetween(start, added.value, { convention })).toEqual(value(n));
      }),
    );
  });

  test("what lies between the first and the second, and the second and the third, adds up", () => {
    const count = (a: string, b: string) => {
      const answer = workingDaysBetween(a, b);
      return answer.kind === "value" ? answer.value : Number.NaN;
    };
    fc.assert(
      fc.property(fc.tuple(days, days, days), (three) => {
        const [first = "", second = "", third = ""] = three.sort();
        expect(count(first, second) + count(second, third)).toBe(count(first, third));
      }),
    );
  });
});

const shared = process.env["WAYMARK_SHARED"];

// The published vectors lie outside the repository; `npm run conformance` runs them on the built package.
if (shared !== undefined) {
  const file = join(shared, "vectors", "working-days.json");
  const cases: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;

  test.each(cases)("published vector $id: $why", ({ input, expected }) => {
    const { op, date = "", start = "", end = "", n = 0, ...options } = input;
    const asked = {
      isWorkingDay: () => isWorkingDay(date, options),
      between: () => workingDaysBetween(start, end, options),
      add: () => addWorkingDays(start, n, options),
    };
    const answer = asked[op]();
    const got = answer.kind === "value" ? { value: answer.value } : { refused: answer.reason };
    expect(got).toEqual(expected);
  });
}

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: {
    readonly op: "isWorkingDay" | "between" | "add";
    readonly date?: string;
    readonly start?: string;
    readonly end?: string;
    readonly n?: number;
    readonly convention?: Convention;
    readonly extraNonWorkingDays?: readonly string[];
  };
  readonly expected: unknown;
}
