import type { InterviewColumns, ReturnColumns, ReturnVerdictColumns } from "./columns.js";

interface Column {
  readonly name: string;
  readonly length: number;
}

/**
 * Refuses columns that do not answer for every row.
 *
 * @throws RangeError that names the column, its length and the length it needs
 */
export function assertAligned(columns: ReturnColumns, into: ReturnVerdictColumns): void {
  const { rows, interviews = {} } = columns;
  assertAtLeast(rows, [
    { name: "the verdicts", length: into.outcomes.length },
    ...present(columns, ["returned", "start", "death", "birth"]),
    ...present(columns, ["status", "responsible", "isStillMissing", "isFoundDead"]),
  ]);
  const { links } = interviews;
  if (links !== undefined) {
    assertAtLeast(rows + 1, [{ name: "links.firstLinks", length: links.firstLinks.length }]);
    const last = links.firstLinks[rows] ?? 0;
    assertAtLeast(last, [{ name: "links.interviewRows", length: links.interviewRows.length }]);
    assertRows("links.firstLinks", links.firstLinks);
    assertRows("links.interviewRows", links.interviewRows);
  }
  assertAtLeast(interviewRows(interviews, rows), [
    ...present(interviews, ["offered", "contacted", "completed", "response"]),
  ]);
}

function assertRows(name: string, column: ArrayLike<number>): void {
  for (let place = 0; place < column.length; place += 1) {
    const row = column[place];
    if (Number.isInteger(row) && Number(row) >= 0) continue;
    throw new RangeError(`column ${name} holds ${row} in row ${place}, which is no row`);
  }
}

function interviewRows({ links }: InterviewColumns, rows: number): number {
  if (links === undefined) return rows;
  let most = 0;
  for (let link = 0; link < links.interviewRows.length; link += 1) {
    most = Math.max(most, (links.interviewRows[link] ?? 0) + 1);
  }
  return most;
}

function present<Name extends string>(
  columns: {
    readonly [Key in Name]?: ArrayLike<unknown> | { readonly values: ArrayLike<unknown> };
  },
  names: readonly Name[],
): readonly Column[] {
  return names.flatMap((name) => {
    const column = columns[name];
    if (column === undefined) return [];
    // Not by "values": every list has a method of that name.
    return [{ name, length: "length" in column ? column.length : column.values.length }];
  });
}

function assertAtLeast(rows: number, columns: readonly Column[]): void {
  for (const { name, length } of columns) {
    if (length >= rows) continue;
    throw new RangeError(`column ${name} has ${length} rows, and ${rows} are needed`);
  }
}
