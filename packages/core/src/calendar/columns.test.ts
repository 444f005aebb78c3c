import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCalendar, englandAndWales, isInside } from "./calendar.js";
import { addWorkingDaysColumns, workingDaysBetweenColumns } from "./columns.js";
import {
  CONVENTIONS,
  type Convention,
  countWorkingDays,
  nthWorkingDay,
  REFUSED,
} from "./day-count.js";

// Days since 1 January 1970, counted by hand: 15,340 is 1 January 2012, a Sunday.
const FIRST = 15_340;
const LAST = 21_549;
const MONDAY = 20_605; // 1 June 2026

describe("the calendar of England and Wales", () => {
  test("covers 2012 to 2028 and no day more", () => {
    expect(englandAndWales).toMatchObject({ firstDay: FIRST, lastDay: LAST });
    expect([FIRST - 1, FIRST, LAST, LAST + 1].map((day) => isInside(englandAndWales, day))).toEqual(
      [false, true, true, false],
    );
  });

  test("is itself when no day is closed besides", () => {
    expect(createCalendar()).toBe(englandAndWales);
    expect(createCalendar([])).toBe(englandAndWales);
  });

  test("a closure leaves the calendar of everybody else as it was", () => {
    const before = englandAndWales.workingDays.length;
    expect(createCalendar(["2026-06-02", "2026-06-03"]).workingDays.length).toBe(before - 2);
    expect(englandAndWales.workingDays.length).toBe(before);
  });

  test("a closure that is no day is refused by name", () => {
    expect(() => createCalendar(["2026-06-02", "2026-06-31"])).toThrow(
      new RangeError('extraNonWorkingDays: "2026-06-31" is not a day'),
    );
  });
});

describe("columns of days", () => {
  test("a week from a Monday, by either convention, in lists or typed arrays", () => {
    const list = [MONDAY, MONDAY + 5];
    const end = Int32Array.of(MONDAY + 7, MONDAY + 7);
    expect([...workingDaysBetweenColumns(list, end, englandAndWales)]).toEqual([5, 1]);
    expect([...workingDaysBetweenColumns(list, end, englandAndWales, "start-day-1")]).toEqual([
      6, 1,
    ]);
  });

  test("in typed arrays a day is none from itself, and only whole days have an answer", () => {
    const start = Int32Array.of(MONDAY, MONDAY);
    expect([...workingDaysBetweenColumns(start, start, englandAndWales)]).toEqual([0, 0]);
    const end = [MONDAY + 1, MONDAY + 1.5];
    expect([...workingDaysBetweenColumns(start, end, englandAndWales)]).toEqual([1, REFUSED]);
  });

  test("of more rows than are taken at a time are answered to the last", () => {
    const start = Int32Array.from({ length: 9_000 }, (_, row) => FIRST + (row % 6_000));
    const end = start.map((day) => day + 30);
    const counts = workingDaysBetweenColumns(start, end, englandAndWales);
    expect([...counts]).toEqual([
      ...workingDaysBetweenColumns([...start], [...end], englandAndWales),
    ]);
    const added = addWorkingDaysColumns(start, 45, englandAndWales);
    expect([...added]).toEqual([...addWorkingDaysColumns([...start], 45, englandAndWales)]);
  });

  test("a row without an answer holds the mark of a refusal, and its neighbours theirs", () => {
    const start = [FIRST - 1, FIRST, MONDAY, LAST, REFUSED, MONDAY + 0.5, Number.NaN, MONDAY];
    const end = [FIRST, FIRST, MONDAY - 1, LAST + 1, REFUSED, MONDAY + 1, MONDAY, MONDAY + 1.5];
    const counts = workingDaysBetweenColumns(start, end, englandAndWales);
    expect([...counts]).toEqual([REFUSED, 0, ...Array.from({ length: 6 }, () => REFUSED)]);
  });

  test("the day itself is no day later, and counts as the first by the other convention", () => {
    const days = Int32Array.of(MONDAY);
    expect([...workingDaysBetweenColumns(days, days, englandAndWales)]).toEqual([0]);
    expect([...workingDaysBetweenColumns(days, days, englandAndWales, "start-day-1")]).toEqual([1]);
  });

  test("half a day is refused beside a typed array too", () => {
    const [half, week] = [[MONDAY + 0.5], Int32Array.of(MONDAY + 7)];
    expect([...workingDaysBetweenColumns(half, week, englandAndWales)]).toEqual([REFUSED]);
    const start = Int32Array.of(MONDAY);
    expect([...workingDaysBetweenColumns(start, half, englandAndWales)]).toEqual([REFUSED]);
  });

  test("every row is answered, however many there are", () => {
    const start = new Int32Array(10_000).fill(MONDAY);
    const end = start.map((day) => day + 7);
    expect(new Set(workingDaysBetweenColumns(start, end, englandAndWales))).toEqual(new Set([5]));
    const later = addWorkingDaysColumns(start, 5, englandAndWales);
    expect(new Set(later)).toEqual(new Set([MONDAY + 7]));
  });

  test("counts to the very last day of the calendar, a Sunday", () => {
    const counts = workingDaysBetweenColumns(
      [LAST - 3, LAST - 3],
      [LAST - 1, LAST],
      englandAndWales,
    );
    expect([...counts]).toEqual([1, 1]);
  });

  test("45 working days on, counting a weekend as the Friday before it", () => {
    const friday = MONDAY + 4;
    const days = addWorkingDaysColumns([MONDAY, friday, friday + 1], 45, englandAndWales);
    expect([...days]).toEqual([20_668, 20_672, 20_672]); // 3 and 7 August 2026
  });

  test("a day on that lies past the calendar is refused", () => {
    const start = [FIRST - 1, FIRST, LAST - 3, LAST - 2, LAST + 1, MONDAY + 0.5];
    const days = addWorkingDaysColumns(start, 1, englandAndWales);
    expect([...days]).toEqual([REFUSED, FIRST + 2, LAST - 2, REFUSED, REFUSED, REFUSED]);
    const itself = addWorkingDaysColumns([FIRST, LAST, LAST + 1], 0, englandAndWales);
    expect([...itself]).toEqual([FIRST, LAST, REFUSED]);
  });

  test("what is given to be written to is written to", () => {
    const out = new Int32Array(1);
    expect(workingDaysBetweenColumns([MONDAY], [MONDAY + 1], englandAndWales, undefined, out)).toBe(
      out,
    );
    expect([...out]).toEqual([1]);
    expect(addWorkingDaysColumns([MONDAY], 1, englandAndWales, out)).toBe(out);
    expect([...out]).toEqual([MONDAY + 1]);
  });

  test.each([
    ["end has 1 rows, start has 2", () => workingDaysBetweenColumns([1, 2], [1], englandAndWales)],
    [
      "out has 0 rows, start has 1",
      () => workingDaysBetweenColumns([1], [1], englandAndWales, "start-day-0", new Int32Array(0)),
    ],
    [
      "out has 2 rows, start has 1",
      () => addWorkingDaysColumns([1], 1, englandAndWales, new Int32Array(2)),
    ],
  ])("is refused where columns are not of one length: %s", (message, ask) => {
    expect(ask).toThrow(message);
  });

  test.each([-1, 1.5, Number.NaN])("%s days on are refused", (n) => {
    expect(() => addWorkingDaysColumns([MONDAY], n, englandAndWales)).toThrow(
      new RangeError("n must be whole and 0 or more"),
    );
  });

  test("a column answers row by row as one question does", () => {
    const dayNumbers = fc.integer({ min: FIRST - 5, max: LAST + 5 });
    const rows = fc.array(fc.tuple(dayNumbers, dayNumbers), { minLength: 1, maxLength: 50 });
    const conventions = fc.constantFrom<Convention>(...CONVENTIONS);
    fc.assert(
      fc.property(rows, conventions, fc.nat(300), (pairs, convention, n) => {
        const [start, end] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const counts = pairs.map(([a, b]) => countWorkingDays(englandAndWales, a, b, convention));
        const later = start.map((day) => nthWorkingDay(englandAndWales, day, n, "start-day-0"));
        for (const list of [(days: number[]) => days, (days: number[]) => Int32Array.from(days)]) {
          const between = [list(start), list(end), englandAndWales, convention] as const;
          expect([...workingDaysBetweenColumns(...between)]).toEqual(counts);
          expect([...addWorkingDaysColumns(list(start), n, englandAndWales)]).toEqual(later);
        }
      }),
    );
  });
});

describe("laws of counts", () => {
  const inside = fc.integer({ min: FIRST, max: LAST });
  const pairs = fc.tuple(inside, inside).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test("more closures never raise a count", () => {
    const closures = fc.array(inside, { maxLength: 40 });
    fc.assert(
      fc.property(pairs, closures, ([start, end], closed) => {
        const texts = closed.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
        const calendar = createCalendar(texts);
        for (const convention of CONVENTIONS) {
          expect(countWorkingDays(calendar, start, end, convention)).toBeLessThanOrEqual(
            countWorkingDays(englandAndWales, start, end, convention),
          );
        }
      }),
    );
  });

  test("day 1 counts one more than day 0 from a working day, and the same from any other", () => {
    fc.assert(
      fc.property(pairs, ([start, end]) => {
        const [day0, day1] = [
          countWorkingDays(englandAndWales, start, end, "start-day-0"),
          countWorkingDays(englandAndWales, start, end, "start-day-1"),
        ];
        const startCounts = countWorkingDays(englandAndWales, start, start, "start-day-1");
        expect(day1 - day0).toBe(startCounts);
        expect([0, 1]).toContain(startCounts);
      }),
    );
  });
});
