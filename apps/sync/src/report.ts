import type { LogMessage, Reconciliation, TraceMessage } from "@waymark/connector";

type Fields = LogMessage["log"]["fields"];

/** What an operator reads of one message: a sentence at a terminal, the message itself in a log. */
export function reportMessage(
  message: LogMessage | TraceMessage,
  format: "text" | "json",
): readonly string[] {
  if (format === "json") return [JSON.stringify(message)];
  if (message.type === "LOG") return [inWords(message.log.code, message.log.fields)];
  const { error } = message.trace;
  return error === undefined ? [] : [`  ${error.message}`];
}

/**
 * The account of a run, in as few lines as a person reads in ten seconds.
 *
 * @param heldRows rows held back; the account counts such a row once for each stream that wanted it
 */
export function reportOutcome(
  reconciliation: Reconciliation,
  heldRows: number,
  format: "text" | "json",
): readonly string[] {
  if (format === "json") return [JSON.stringify({ type: "RECONCILIATION", reconciliation })];
  const { streams, outcome } = reconciliation;
  const sum = (name: "inserted" | "updated" | "unchanged" | "duplicate" | "filtered") =>
    streams.reduce((total, stream) => total + stream[name], 0);
  const written = sum("inserted") + sum("updated") + streams.reduce((n, s) => n + s.reactivated, 0);
  const isDry = outcome === "dryRun";
  return [
    `${isDry ? "Would write" : "Wrote"} ${written} records (${sum("inserted")} new, ${sum("updated")} changed); ` +
      `${sum("unchanged")} unchanged, ${sum("duplicate")} repeated, ${sum("filtered")} left out. ` +
      `${rowCount(heldRows)} held back. Every row is accounted for.`,
    ...(written === 0 && sum("unchanged") > 0 ? ["Nothing has changed since the last run."] : []),
    ...(outcome === "failed" ? ["The run failed: nothing could be read."] : []),
  ];
}

function inWords(code: string, fields: Fields): string {
  const { table, rows, heldBack, reason, columns, count, kinds, row } = fields;
  const file =
    fields["sheet"] === undefined ? fields["file"] : `${fields["file"]}, sheet ${fields["sheet"]}`;
  switch (code) {
    case "file-read":
      return `${file}: ${table}, ${rowCount(rows)} read, ${heldBack} held back`;
    case "file-left-out":
      return `${file}: ${table}, ${rowCount(rows)} read and left out: no record carries this table`;
    case "file-not-recognised":
      return `${file}: not recognised by what is in it, left alone`;
    case "file-refused":
      return `${file}: refused as a whole, ${reason}${row === undefined ? "" : ` at row ${row}`}`;
    case "columns-ignored":
      return `  columns that Waymark does not know were left out: ${list(columns)}`;
    case "elements-ignored":
      return `  ${count} elements, of ${kinds} kinds, that Waymark does not know were left out`;
    case "rows-held-back":
      return `  ${count} held back: ${reason}${inColumns(columns)}, at row ${list(rows)}${more(count, rows)}`;
    case "rows-damaged":
      return `  ${count} cannot be read and say nothing: ${reason}${inColumns(columns)}, at row ${list(rows)}${more(count, rows)}`;
    case "forms-ownerless":
      return `  ${count} forms have no id of their own, or share one with another child's: they say nothing`;
    case "date-order-suspect":
      return `  ${count} of these days in ${list(columns)} would be right with the month first: look at how they are exported`;
    case "encoding-declared":
      return `${file}: read as ${fields["encoding"]}, as declared`;
    case "forms-mapped":
      return `Forms: ${count} read, ${fields["matched"]} of kinds that the form map names`;
    case "forms-unmapped":
      return `  ${count} forms of ${fields["types"]} other kinds were counted, and say nothing`;
    case "answers-contradicted":
      return `  ${count} forms answer ${fields["question"]} in more than one way: none is taken`;
    case "shrink":
      return `${fields["stream"]}: ${count} records came, and ${fields["before"]} when it was last whole`;
    default:
      return code;
  }
}

/** How many rows of a file a message says were held back. */
export function heldRowsIn(message: LogMessage | TraceMessage): number {
  return message.type === "LOG" ? Number(message.log.fields["heldBack"] ?? 0) : 0;
}

function rowCount(rows: Fields[string] | undefined): string {
  return rows === 1 ? "1 row" : `${rows} rows`;
}

function list(value: Fields[string] | undefined): string {
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}

function inColumns(columns: Fields[string] | undefined): string {
  return Array.isArray(columns) && columns.length > 0 ? ` in ${columns.join(", ")}` : "";
}

function more(count: Fields[string] | undefined, rows: Fields[string] | undefined): string {
  return Array.isArray(rows) && Number(count) > rows.length ? " and more" : "";
}
