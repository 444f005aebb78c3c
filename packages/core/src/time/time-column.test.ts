import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayText } from "./day-arithmetic.js";
import { readTime } from "./read-time.js";
import { emptyReading, type Reading } from "./reading.js";
import { columnReader, type TimeColumn } from "./time-column.js";
import type { TimeValue } from "./time-value.js";

const MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

function readRow(column: TimeColumn, row = 0): Reading {
  const reading = emptyReading();
  columnReader(column)(row, reading);
  return reading;
}

function alone(time: TimeValue | null): Reading {
  const reading = emptyReading();
  readTime(time, reading);
  return reading;
}

/** What a reading says; its bounds mean something only while it is a span. */
function said({ state, earliestMs, latestMs, isAmbiguous }: Reading) {
  return state === alone({ kind: "date", date: "2026-06-01" }).state
    ? { state, earliestMs, latestMs, isAmbiguous }
    : { state };
}

const wallText = (minute: number) => new Date(minute * MINUTE).toISOString().slice(0, 16);

// Four days about each change of the clocks from 1995 to 2039, to the minute.
const changes = Array.from({ length: 45 }, (_, n) => 1995 + n).flatMap((year) =>
  [2, 9].map((month) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return (last.getTime() - last.getUTCDay() * 86_400_000) / MINUTE + 60;
  }),
);
const minute = fc
  .tuple(
    fc.constantFrom(...changes),
    fc.integer({ min: -2 * MINUTES_PER_DAY, max: 2 * MINUTES_PER_DAY }),
  )
  .map(([change, apart]) => change + apart);

describe("a column reads each row as the time is read alone", () => {
  test("minutes of London's wall clock", () => {
    fc.assert(
      fc.property(minute, (at) => {
        const column: TimeColumn = { precision: "local-minute", values: Int32Array.of(at) };
        expect(said(readRow(column))).toEqual(said(alone({ kind: "local", at: wallText(at) })));
      }),
      { numRuns: 3000 },
    );
  });

  test("each minute of the two nights of 2026", () => {
    for (const night of ["2026-03-29", "2026-10-25"]) {
      const midnight = Date.parse(night) / MINUTE;
      for (let at = midnight - 60; at < midnight + 240; at += 1) {
        const column: TimeColumn = { precision: "local-minute", values: [at] };
        expect(said(readRow(column))).toEqual(said(alone({ kind: "local", at: wallText(at) })));
      }
    }
  });

  test("days, minutes and milliseconds of UTC, and times of mixed precision", () => {
    fc.assert(
      fc.property(minute, (at) => {
        const day = Math.floor(at / MINUTES_PER_DAY);
        const instant: TimeValue = { kind: "instant", at: new Date(at * MINUTE).toISOString() };
        const date: TimeValue = { kind: "date", date: dayText(day) };
        expect(said(readRow({ precision: "day", values: [day] }))).toEqual(said(alone(date)));
        expect(said(readRow({ precision: "instant-minute", values: [at] }))).toEqual(
          said(alone(instant)),
        );
        expect(said(readRow({ precision: "instant-ms", values: [at * MINUTE] }))).toEqual(
          said(alone(instant)),
        );
        expect(said(readRow({ precision: "mixed", values: [date] }))).toEqual(said(alone(date)));
      }),
    );
  });
});

test.each(["instant-minute", "instant-ms", "local-minute", "day"] as const)(
  "the blank of a column of %s stands for what the column says",
  (precision) => {
    const column = (means: "unknown" | "not-recorded"): TimeColumn => ({
      precision,
      values: [-1],
      blank: { value: -1, means },
    });
    expect(said(readRow(column("unknown")))).toEqual(said(alone({ kind: "unknown" })));
    expect(said(readRow(column("not-recorded")))).toEqual(said(alone(null)));
    expect(said(readRow({ precision, values: [] }))).toEqual(said(alone(null)));
  },
);

test.each([
  ["local-minute", 0.5],
  ["local-minute", Number.NaN],
  ["local-minute", 2 ** 40],
  ["local-minute", 2 ** 31],
  ["day", 0.5],
  ["day", 2 ** 40],
  ["instant-ms", Number.POSITIVE_INFINITY],
  ["instant-minute", Number.NaN],
] as const)("%s %d is no time", (precision, value) => {
  const invalid = alone({ kind: "date", date: "2026-02-30" });
  expect(said(readRow({ precision, values: [value] }))).toEqual(said(invalid));
});

test("one reading serves every row: nothing of a row is left over in the next", () => {
  const values = [
    Date.parse("2026-10-25T01:30:00Z") / MINUTE,
    Date.parse("2026-06-01T10:00:00Z") / MINUTE,
  ];
  const reading = emptyReading();
  const read = columnReader({ precision: "local-minute", values });
  read(0, reading);
  expect(reading.isAmbiguous).toBe(true);
  read(1, reading);
  expect(said(reading)).toEqual(said(alone({ kind: "local", at: "2026-06-01T10:00" })));
});
