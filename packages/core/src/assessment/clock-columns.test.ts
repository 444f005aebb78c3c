import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONVENTIONS, REFUSED } from "../calendar/index.js";
import { dayNumber, dayText } from "../time/index.js";
import { assessment45wdFromReferral } from "./assessment-45wd-from-referral.js";
import { clockVerdictColumns, judgeClockColumns } from "./clock-columns.js";
import { clockDecisions } from "./clock-reasons.js";
import type { ClockSubject } from "./clock-subject.js";
import {
  DAY_NOT_RECORDED,
  DAY_NOT_SUPPLIED,
  DAY_UNKNOWN,
  DAY_UNREADABLE,
  type RecordedDay,
} from "./recorded-day.js";
import type { WorkingDayParameters } from "./working-day-parameters.js";

/** A day of a row, as numbers in a column and as a single subject holds it. */
interface DrawnDay {
  readonly earliest: number;
  readonly latest: number;
  readonly recorded: RecordedDay | null;
  readonly isSupplied: boolean;
}

// About Easter and the May holidays of 2026, and at the two ends of the calendar.
const CROWDS = ["2026-04-02", "2026-05-22", "2012-01-02", "2028-12-29"].map(dayNumber);
const number = fc
  .tuple(fc.constantFrom(...CROWDS), fc.integer({ min: -12, max: 12 }))
  .map(([crowd, apart]) => crowd + apart);

const mark = (at: number, recorded: RecordedDay | null, isSupplied = true): DrawnDay => ({
  earliest: at,
  latest: at,
  recorded,
  isSupplied,
});

const known = fc
  .tuple(number, fc.constantFrom(0, 0, 0, 1, 7, -1))
  .map(([earliest, width]): DrawnDay => {
    const latest = earliest + width;
    const range = { earliest: dayText(earliest), latest: dayText(latest) };
    return { earliest, latest, recorded: width === 0 ? range.earliest : range, isSupplied: true };
  });

const day = fc.oneof(
  { weight: 8, arbitrary: known },
  fc.constantFrom(
    mark(DAY_NOT_RECORDED, null),
    mark(DAY_NOT_SUPPLIED, null, false),
    mark(DAY_UNKNOWN, { kind: "unknown" }),
    mark(DAY_UNREADABLE, "2026-02-30"),
  ),
);

const rows = fc.array(fc.record({ start: day, end: day }), { minLength: 1, maxLength: 30 });

const parameters: fc.Arbitrary<WorkingDayParameters> = fc.record({
  limitWorkingDays: fc.constantFrom(1, 5, 10, 45),
  convention: fc.constantFrom(...CONVENTIONS),
  extraNonWorkingDays: fc.constantFrom([], ["2026-04-07", "2026-05-26"]),
});

describe("a clock of working days on columns", () => {
  test("answers each row as the rule answers it alone, with the same counts", () => {
    fc.assert(
      fc.property(rows, number, parameters, (drawn, asOfNumber, set) => {
        const asOf = dayText(asOfNumber);
        const into = judgeClockColumns(columnsOf(drawn, asOf), set);
        drawn.forEach(({ start, end }, row) => {
          const { outcome, reason, evidence } = assessment45wdFromReferral.evaluate(
            subjectOf(start, end, asOf),
            set,
          );
          const coded = clockDecisions.list[into.decisions[row] ?? -1];
          expect(coded?.decision).toEqual({ outcome, reason });
          expect(into.outcomes[row]).toBe(coded?.outcomeCode);
          expect([into.min[row], into.max[row]]).toEqual([
            evidence.workingDays?.min ?? REFUSED,
            evidence.workingDays?.max ?? REFUSED,
          ]);
        });
      }),
      { numRuns: 600 },
    );
  });

  test("an instant says as at when as its London day does", () => {
    const drawn = [
      { start: mark(dayNumber("2026-06-01"), null), end: mark(DAY_NOT_RECORDED, null) },
    ];
    const { defaults } = assessment45wdFromReferral;
    // In London it is Tuesday already: working day 46.
    const late = judgeClockColumns(columnsOf(drawn, "2026-08-03T23:30:00Z"), defaults);
    expect(late.max[0]).toBe(46);
    expect(judgeClockColumns(columnsOf(drawn, "2026-08-04"), defaults)).toEqual(late);
  });

  test("refuses columns that do not answer for every row, and an asOf that is no day", () => {
    const columns = columnsOf([], "2026-06-30");
    const { defaults } = assessment45wdFromReferral;
    expect(() => judgeClockColumns({ ...columns, rows: 1 }, defaults)).toThrow(
      "start.earliest has 0 rows, of 1 to be judged",
    );
    const two = columnsOf(
      ["2026-06-01", "2026-06-01"].map((on) => {
        const known = mark(dayNumber(on), on);
        return { start: known, end: known };
      }),
      "2026-06-30",
    );
    const room = clockVerdictColumns(2);
    room.decisions.fill(77);
    judgeClockColumns({ ...two, rows: 1 }, defaults, room);
    expect(room.decisions[1]).toBe(77);
    expect(() => judgeClockColumns({ ...columns, asOf: "June" }, defaults)).toThrow(
      "asOf is no day and no instant with offset",
    );
  });
});

test("what is certain of days known to a range holds for every narrower range", () => {
  fc.assert(
    fc.property(
      known,
      known,
      number,
      parameters,
      fc.nat(7),
      fc.nat(7),
      (start, end, at, set, before, after) => {
        fc.pre(start.latest >= start.earliest && end.latest >= end.earliest);
        const asOf = dayText(at);
        const wide = {
          earliest: dayText(start.earliest - before),
          latest: dayText(start.latest + after),
        };
        const judge = (from: RecordedDay) =>
          assessment45wdFromReferral.evaluate({ asOf, start: from, end: end.recorded }, set)
            .outcome;
        const certain = judge(wide);
        const narrow = judge(start.recorded ?? "");
        if (certain !== "cannot-tell" && narrow !== "cannot-tell") expect(narrow).toBe(certain);
      },
    ),
    { numRuns: 600 },
  );
});

function columnsOf(drawn: readonly { start: DrawnDay; end: DrawnDay }[], asOf: string) {
  const column = (name: "start" | "end", bound: "earliest" | "latest") =>
    Int32Array.from(drawn, (row) => row[name][bound]);
  return {
    rows: drawn.length,
    asOf,
    start: { earliest: column("start", "earliest"), latest: column("start", "latest") },
    end: { earliest: column("end", "earliest"), latest: column("end", "latest") },
  };
}

function subjectOf(start: DrawnDay, end: DrawnDay, asOf: string): ClockSubject {
  const notSupplied = (["start", "end"] as const).filter(
    (name) => !(name === "start" ? start : end).isSupplied,
  );
  return { asOf, start: start.recorded, end: end.recorded, notSupplied };
}
