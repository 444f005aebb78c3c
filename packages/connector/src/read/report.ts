import type { FormCoverage } from "../form-map/form-coverage.js";
import type { QuarantineReason } from "../mapping/reason.js";
import { streamName } from "../mapping/table.js";
import type { LogMessage, TraceMessage } from "../protocol/index.js";
import { failureTrace } from "./failure.js";
import { monthFirstColumns } from "./month-first.js";
import type { FileReading, HeldRow } from "./reading.js";

const ROWS_NAMED = 5;

/** What became of a file or a part of it, for an operator: counts, codes and places, never a value. */
export function* reportReading(
  reading: FileReading,
  emittedAtMs: number,
): Generator<LogMessage | TraceMessage> {
  const { file } = reading;
  if (reading.kind === "not-recognised") {
    yield log("WARN", "file-not-recognised", { file, ...sheetOf(reading) });
    return;
  }
  if (reading.kind === "refused") {
    const { code, row, tables } = reading;
    const place = row === null ? {} : { row };
    const titles = tables.map(({ title }) => title).join(", ");
    yield log("ERROR", "file-refused", { file, table: titles, reason: code, ...place });
    const streams = tables.flatMap((table) =>
      table.streams.map((stream) => streamName(table, stream)),
    );
    if (streams.length === 0) yield failureTrace(code, emittedAtMs);
    for (const stream of streams) yield failureTrace(code, emittedAtMs, stream);
    return;
  }
  const { table, rows, extraColumns, unknownElements, streams } = reading;
  const held = heldByRow(streams.flatMap((stream) => stream.held));
  const code = table.streams.length === 0 ? "file-left-out" : "file-read";
  const place = { file, ...sheetOf(reading) };
  if (reading.encoding !== "utf-8") {
    yield log("INFO", "encoding-declared", { file, encoding: reading.encoding });
  }
  yield log("INFO", code, { ...place, table: table.title, rows, heldBack: held.size });
  if (extraColumns.length > 0) {
    yield log("WARN", "columns-ignored", { ...place, columns: extraColumns.map(String) });
  }
  if (unknownElements.count > 0) {
    yield log("WARN", "elements-ignored", { ...place, ...unknownElements });
  }
  yield* reportHeldRows("rows-held-back", place, [...held.values()]);
  yield* reportHeldRows("rows-damaged", place, reading.damaged);
  for (const [column, count] of monthFirstColumns([...held.values()])) {
    yield log("WARN", "date-order-suspect", { ...place, columns: [column], count });
  }
}

/** How far a form map reached: how many forms it does not name, and what was answered twice. */
export function* reportForms(coverage: FormCoverage): Generator<LogMessage> {
  const { forms, matched, typesUnmatched, ownerless, contradicted } = coverage;
  yield log("INFO", "forms-mapped", { count: forms, matched });
  if (typesUnmatched > 0) {
    yield log("WARN", "forms-unmapped", {
      count: forms - matched - ownerless,
      types: typesUnmatched,
    });
  }
  if (ownerless > 0) yield log("WARN", "forms-ownerless", { count: ownerless });
  for (const [question, count] of Object.entries(contradicted)) {
    yield log("WARN", "answers-contradicted", { question, count });
  }
}

function* reportHeldRows(
  code: "rows-held-back" | "rows-damaged",
  place: LogMessage["log"]["fields"],
  held: readonly HeldRow[],
): Generator<LogMessage> {
  const groups = new Map<string, HeldRow[]>();
  for (const one of held) {
    const { reason, columns } = one.heldBack;
    const key = `${reason} ${columns.join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [first, ...others] of [...groups.values()]) {
    if (first === undefined) continue;
    const reason: QuarantineReason = first.heldBack.reason;
    const rows = [first, ...others].slice(0, ROWS_NAMED).map(({ row }) => String(row));
    const columns = [...first.heldBack.columns];
    yield log("WARN", code, {
      ...place,
      reason,
      columns,
      count: others.length + 1,
      rows,
    });
  }
}

/** One row may be held back by several streams; an operator sees it once, for its first reason. */
function heldByRow(held: readonly HeldRow[]): Map<number, HeldRow> {
  const byRow = new Map<number, HeldRow>();
  for (const one of held) if (!byRow.has(one.row)) byRow.set(one.row, one);
  return byRow;
}

function log(
  level: LogMessage["log"]["level"],
  code: string,
  fields: LogMessage["log"]["fields"],
): LogMessage {
  return { type: "LOG", log: { level, code, fields } };
}

function sheetOf({ sheet }: { readonly sheet: number | null }): { readonly sheet?: number } {
  return sheet === null ? {} : { sheet };
}
