import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimeColumn } from "../../time/index.js";
import { type ReturnVerdictColumns, returnVerdictColumns } from "./columns.js";
import { timelinessDecisions } from "./decisions.js";
import { judgeReturnColumns } from "./judge-columns.js";
import type { TimelinessParameters } from "./parameters.js";
import { anyReturns, type DrawnReturns, exactReturns } from "./testing/drawn-returns.js";
import { BLANK } from "./testing/drawn-times.js";
import { timeliness } from "./timeliness.js";

const anyParameters: fc.Arbitrary<Partial<TimelinessParameters>> = fc.record({
  stage: fc.constantFrom("completed", "completed", "offered", "contacted"),
  limitHours: fc.constantFrom(72, 72, 24, 0.505, 8000),
  declinedTreatment: fc.constantFrom("count", "exclude"),
  effectiveFrom: fc.constantFrom("2014-01-01", "2014-01-01", "2026-03-29", "1980-01-01"),
  countedStatuses: fc.constantFrom<TimelinessParameters["countedStatuses"]>(
    ["missing"],
    ["missing", "away-without-authorisation"],
    ["away-without-authorisation"],
  ),
  versions: fc.constantFrom(null, null, [
    { from: "2020-01-01", to: "2026-10-25", limitHours: 72 },
    { from: "2026-10-26", to: null, limitHours: 48 },
  ]),
});

/** With which exact rows are settled without the kernel. */
const usualParameters: fc.Arbitrary<Partial<TimelinessParameters>> = fc.record({
  limitHours: fc.constantFrom(72, 24, 0.505),
  effectiveFrom: fc.constantFrom("2014-01-01", "2026-03-29"),
});

describe("RHI-72 on columns", () => {
  test.each([
    ["of every precision", anyReturns, anyParameters],
    ["exact to the minute", exactReturns, usualParameters],
  ])(
    "answers rows %s as the rule answers each alone, with the same bounds",
    (_, returns, parameters) => {
      fc.assert(fc.property(returns, parameters, answersAlike), { numRuns: 1500 });
    },
  );

  test("answers alike to the minute on every edge of the limit, of its days and of asOf", () => {
    const limit = 4320;
    const asOf = Date.parse("2026-06-30T12:00:00Z") / 60_000;
    const first = Date.parse("2014-01-01T00:00:00Z") / 60_000;
    const edges = [first, asOf - limit, asOf].flatMap((at) => [at - 1, at, at + 1]);
    const rows = edges.flatMap((returned) =>
      [returned, returned + limit, asOf]
        .flatMap((at) => [at - 1, at, at + 1])
        .concat(BLANK)
        .map((completed) => ({ returned, completed })),
    );
    const column = (name: "returned" | "completed"): TimeColumn => ({
      precision: "instant-minute",
      values: Int32Array.from(rows, (row) => row[name]),
      blank: { value: BLANK, means: "not-recorded" },
    });
    const instant = (minute: number) =>
      ({ kind: "instant", at: new Date(minute * 60_000).toISOString() }) as const;
    const about = { asOf: "2026-06-30T12:00:00Z" };
    answersAlike({
      columns: {
        ...about,
        rows: rows.length,
        returned: column("returned"),
        interviews: { completed: column("completed") },
      },
      subjects: rows.map(({ returned, completed }, row) => ({
        ...about,
        episode: { id: `E${row}`, end: instant(returned) },
        interviews: completed === BLANK ? [] : [{ id: `R${row}`, completed: instant(completed) }],
      })),
    });
  });

  test("a start in the hour that spring skips is no time, however long before the return", () => {
    const [start, returned] = ["2026-03-29T01:30Z", "2026-03-31T10:00Z"].map(
      (text) => Date.parse(text) / 60_000,
    );
    const about = { asOf: "2026-06-30T12:00:00Z" };
    const column = (minute = BLANK): TimeColumn => ({
      precision: "local-minute",
      values: Int32Array.of(minute),
    });
    answersAlike({
      columns: {
        ...about,
        rows: 1,
        returned: column(returned),
        start: column(start),
        interviews: { completed: column(returned) },
      },
      subjects: [
        {
          ...about,
          episode: {
            id: "E1",
            start: { kind: "local", at: "2026-03-29T01:30" },
            end: { kind: "local", at: "2026-03-31T10:00" },
          },
          interviews: [{ id: "R1", completed: { kind: "local", at: "2026-03-31T10:00" } }],
        },
      ],
    });
  });

  test("names the column that does not answer for every row", () => {
    const values = Int32Array.of(1, 2);
    const returned = { precision: "local-minute", values } as const;
    const columns = { rows: 2, asOf: "2026-06-30T12:00:00Z", returned };
    expect(() => judgeReturnColumns({ ...columns, status: Uint8Array.of(0) })).toThrow(
      "column status has 1 rows, and 2 are needed",
    );
    expect(() => judgeReturnColumns({ ...columns, rows: 3 })).toThrow(
      "column returned has 2 rows, and 3 are needed",
    );
    const links = { firstLinks: [0, 1, 1], interviewRows: [-1] };
    expect(() => judgeReturnColumns({ ...columns, interviews: { links } })).toThrow(
      "column links.interviewRows holds -1 in row 0, which is no row",
    );
  });
});

function answersAlike(
  { columns, subjects }: DrawnReturns,
  set: Partial<TimelinessParameters> = {},
): void {
  const into = returnVerdictColumns(columns.rows, { due: true, elapsed: true });
  judgeReturnColumns(columns, set, into);
  const alone = subjects.map((subject) => timeliness.evaluate(subject, set));
  expect(subjects.map((_, row) => rowOf(into, row))).toEqual(
    alone.map(({ outcome, reason, evidence: { dueAt, elapsedHours } }) => ({
      outcome,
      reason,
      dueAt: dueAt && [Date.parse(dueAt.earliest), Date.parse(dueAt.latest)],
      elapsedHours: elapsedHours && [elapsedHours.min, elapsedHours.max],
    })),
  );
}

function rowOf({ outcomes, decisions, due, elapsed }: ReturnVerdictColumns, row: number) {
  const coded = timelinessDecisions.list[decisions[row] ?? -1];
  expect(coded?.outcomeCode).toBe(outcomes[row]);
  return {
    ...coded?.decision,
    dueAt: bounds(due, row),
    elapsedHours: bounds(elapsed, row)?.map((ms) => Math.round(ms / 360) / 10_000) ?? null,
  };
}

function bounds(columns: ReturnVerdictColumns["due"], row: number): number[] | null {
  const [min = Number.NaN, max = Number.NaN] = [columns?.min[row], columns?.max[row]];
  return Number.isNaN(min) ? null : [min, max];
}
