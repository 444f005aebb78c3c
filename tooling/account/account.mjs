/** The head of the table. */
export const HEADER = [
  "| File | Read as | Rows | Records kept | Rows held back, and why | Left out | Repeated |",
  "|---|---|--:|--:|---|--:|--:|",
];

/**
 * What became of one file, from what a read said of it.
 *
 * @returns `unbalanced` names the streams in which a row has no fate; there should be none
 */
export function accountOf(messages) {
  const logs = messages.flatMap((one) => (one.type === "LOG" ? [one.log] : []));
  const read = logs.filter(({ code }) => code === "file-read" || code === "file-left-out");
  const refused = logs.find(({ code }) => code === "file-refused")?.fields.reason ?? null;
  const held = logs.filter(({ code }) => code === "rows-held-back").map(({ fields }) => fields);
  const streams = messages.flatMap((one) =>
    one.type === "RECONCILIATION" ? one.reconciliation.streams : [],
  );
  const sum = (name) => streams.reduce((total, stream) => total + stream[name], 0);
  return {
    refused,
    tables: read.map(({ fields }) => fields.table),
    rows: read.reduce((total, { fields }) => total + fields.rows, 0),
    kept: sum("inserted"),
    held: held.map(({ reason, columns, count }) => `${count} ${reason}${inColumns(columns)}`),
    leftOut: sum("filtered"),
    repeated: sum("duplicate"),
    unbalanced: streams.filter((stream) => !isBalanced(stream)).map(({ stream }) => stream),
  };
}

/** One line of the table. */
export function lineOf(name, account) {
  const { refused, tables, rows, kept, held, leftOut, repeated, unbalanced } = account;
  const as = refused ? `refused: ${refused}` : tables.join("; ") || "none of ours: left alone";
  const why = [...held, ...unbalanced.map((stream) => `UNBALANCED ${stream}`)].join("; ") || "none";
  return `| ${[name, as, rows, kept, why, leftOut, repeated].join(" | ")} |`;
}

function inColumns(columns) {
  return columns.length === 0
    ? ""
    : ` in ${columns.map((one) => one.split("/").at(-1)).join(", ")}`;
}

function isBalanced({ read, filtered, duplicate, quarantined, inserted }) {
  return read === filtered + duplicate + quarantined + inserted;
}
