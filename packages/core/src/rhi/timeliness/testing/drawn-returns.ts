import fc from "fast-check";
import { dayNumber, dayText } from "../../../time/index.js";
import type { Episode, Interview, ReturnSubject, Stage } from "../../subject.js";
import type { ReturnColumns } from "../columns.js";
import { BLANK, cells, nearbyMinute, ROWS, type Times, times, words } from "./drawn-times.js";

const BIRTHS = ["2008-03-29", "2008-10-27", "2008-10-28", "2012-02-29", "1970-01-02"].map(
  dayNumber,
);

/** The same returns twice: in columns, and each as a subject of its own. */
export interface DrawnReturns {
  readonly columns: ReturnColumns;
  readonly subjects: readonly ReturnSubject[];
}

type Share = <Value>(column: fc.Arbitrary<Value>) => fc.Arbitrary<Value | undefined>;
const often: Share = (column) => fc.oneof(column, fc.constant(undefined));
const seldom: Share = (column) =>
  fc.oneof({ weight: 1, arbitrary: column }, { weight: 9, arbitrary: fc.constant(undefined) });
const anyTimes = times(["local-minute", "instant-minute", "instant-ms", "day", "mixed"]);
const exactTimes = times(["local-minute", "instant-minute"]);

/** Returns with columns of every precision, each with as many interviews as links were drawn. */
export const anyReturns: fc.Arbitrary<DrawnReturns> = drawn(often, {
  returned: anyTimes,
  completed: often(anyTimes),
  links: often(fc.array(fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1)), { maxLength: 20 })),
});

/** What makes up a bulk evaluation: exact times, one interview for each return, and little else. */
export const exactReturns: fc.Arbitrary<DrawnReturns> = drawn(seldom, {
  returned: exactTimes,
  completed: exactTimes,
  links: fc.constant(undefined),
});

function drawn<Chosen extends Pick<Drawn, "returned" | "completed"> & { links: Links | undefined }>(
  maybe: Share,
  chosen: { readonly [Name in keyof Chosen]: fc.Arbitrary<Chosen[Name]> },
): fc.Arbitrary<DrawnReturns> {
  const others = fc.record({
    asOf: nearbyMinute.map((at) => new Date(at * 60_000).toISOString()),
    start: maybe(anyTimes),
    death: maybe(anyTimes),
    offered: maybe(anyTimes),
    contacted: maybe(anyTimes),
    status: maybe(words<Status>("missing", "missing", "away-without-authorisation", "unknown")),
    responsible: maybe(words<Responsible>("own", "own", "other", "unknown")),
    response: maybe(words<Response>("none", "accepted", "declined", "no-answer")),
    isStillMissing: maybe(words(false, false, true)),
    isFoundDead: maybe(words(false, false, true)),
    birth: maybe(cells(fc.option(fc.constantFrom(...BIRTHS)))),
    notSupplied: maybe(fc.constantFrom<Stage | "returned">("completed", "returned")).map((one) =>
      one === undefined ? [] : [one],
    ),
  });
  return fc.tuple(fc.record(chosen), others).map(([{ links, ...times }, rest]) => {
    const linksOf = (row: number) =>
      links === undefined ? [row] : links.filter(([to]) => to === row).map(([, from]) => from);
    const all = { ...times, ...rest };
    return { columns: columnsOf(all, links && linksOf), subjects: subjectsOf(all, linksOf) };
  });
}

type Links = readonly (readonly [number, number])[];
type Status = NonNullable<Episode["status"]>;
type Responsible = NonNullable<Episode["responsible"]>;
type Response = NonNullable<Interview["response"]> | "none";

interface Drawn {
  readonly asOf: string;
  readonly returned: Times;
  readonly start: Times | undefined;
  readonly death: Times | undefined;
  readonly offered: Times | undefined;
  readonly contacted: Times | undefined;
  readonly completed: Times | undefined;
  readonly status: readonly Status[] | undefined;
  readonly responsible: readonly Responsible[] | undefined;
  readonly response: readonly Response[] | undefined;
  readonly isStillMissing: readonly boolean[] | undefined;
  readonly isFoundDead: readonly boolean[] | undefined;
  readonly birth: readonly (number | null)[] | undefined;
  readonly notSupplied: readonly (Stage | "returned")[];
}

function columnsOf(drawn: Drawn, linksOf: ((row: number) => number[]) | undefined): ReturnColumns {
  const { asOf, returned, start, death, offered, contacted, completed, birth, response } = drawn;
  const { status, responsible, isStillMissing, isFoundDead, notSupplied } = drawn;
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const links = linksOf && {
    firstLinks: [...rows, ROWS].map((end) => rows.slice(0, end).flatMap(linksOf).length),
    interviewRows: rows.flatMap(linksOf),
  };
  return {
    rows: ROWS,
    asOf,
    returned: returned.column,
    notSupplied,
    ...(start && { start: start.column }),
    ...(death && { death: death.column }),
    ...(status && { status }),
    ...(responsible && { responsible }),
    ...(isStillMissing && { isStillMissing }),
    ...(isFoundDead && { isFoundDead }),
    ...(birth && { birth: { values: birth.map((day) => day ?? BLANK), blank: BLANK } }),
    interviews: {
      ...(offered && { offered: offered.column }),
      ...(contacted && { contacted: contacted.column }),
      ...(completed && { completed: completed.column }),
      ...(response && { response }),
      ...(links && { links }),
    },
  };
}

function subjectsOf(drawn: Drawn, linksOf: (row: number) => number[]): readonly ReturnSubject[] {
  const { asOf, returned, start, death, offered, contacted, completed, birth, response } = drawn;
  return Array.from({ length: ROWS }, (_, row) => {
    const dob = birth?.[row];
    return {
      asOf,
      notSupplied: drawn.notSupplied,
      child: {
        dob: dob === null || dob === undefined ? null : dayText(dob),
        death: death?.values[row] ?? null,
      },
      episode: {
        id: `E${row}`,
        start: start?.values[row] ?? null,
        end: returned.values[row] ?? null,
        endReason: drawn.isFoundDead?.[row] ? "found-deceased" : null,
        stillMissing: drawn.isStillMissing?.[row] ?? false,
        status: drawn.status?.[row] ?? "missing",
        responsible: drawn.responsible?.[row] ?? "own",
      },
      interviews: linksOf(row).map((from) => ({
        id: `R${from}`,
        offered: offered?.values[from] ?? null,
        contacted: contacted?.values[from] ?? null,
        completed: completed?.values[from] ?? null,
        response: answer(response?.[from]),
      })),
    };
  });
}

function answer(response: Response | undefined): (Interview["response"] & {}) | null {
  return response === undefined || response === "none" ? null : response;
}
