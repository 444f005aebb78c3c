/**
 * Holds what became of a hostile file against what its manifest requires.
 *
 * @param required the `required` of the manifest
 * @param got what `read-one.mjs` printed, its rows counted from 1 after the header
 * @param reasonMap the manifest's own table from its reasons to the connector's codes
 * @returns each shortfall as one sentence; none when the requirement, or one of its alternatives, is met
 */
export function shortfalls(required, got, reasonMap) {
  const first = against(required, got, reasonMap);
  const rest = alternatives(required.or).map((one) => against({ ...one }, got, reasonMap));
  const met = [first, ...rest].find((found) => found.length === 0);
  return [...(met ?? first), ...always(required, got)];
}

function against(required, got, reasonMap) {
  const means = (reason) => codesFor(reason, reasonMap);
  if (required.outcome === "reject-file") {
    const codes = means(required.reason);
    const isNamed = got.refusals.some((code) => codes.includes(code));
    return [
      ...(isNamed ? [] : [`refused with ${codes.join(" or ")}, not ${list(got.refusals)}`]),
      ...(got.stored.length === 0 ? [] : [`nothing stored, not ${got.stored.length} rows`]),
    ];
  }
  return [
    ...(got.refusals.length === 0 ? [] : [`read, not refused with ${list(got.refusals)}`]),
    ...storedCount(required, got),
    ...(required.quarantined ?? []).flatMap((row) => heldBack(row, got, means)),
    ...(required.values ?? []).flatMap((value) => readBack(value, got)),
    ...(required.flags ?? []).flatMap(({ row, flag }) => flagged(row, flag, got)),
  ];
}

function storedCount({ stored }, got) {
  if (stored === undefined || stored === got.stored.length) return [];
  return [`${stored} rows stored, not ${got.stored.length}`];
}

function heldBack({ row, reason, column }, got, means) {
  // Some reasons are marks on a row that is kept.
  const mark = got.stored
    .find((one) => one.row === row)
    ?.flags.find((flag) => means(reason ?? "").includes(flag));
  if (mark !== undefined && reason !== undefined) return [];
  const held = got.held.find((one) => one.row === row);
  if (held === undefined) return [`row ${row} held back`];
  const codes = reason === undefined ? [held.reason] : means(reason);
  return [
    ...(codes.includes(held.reason)
      ? []
      : [`row ${row} held back for ${codes.join(" or ")}, not ${held.reason}`]),
    ...(column === undefined || held.columns.includes(column) || held.columns.length === 0
      ? []
      : [`row ${row} held back for ${column}, not ${list(held.columns)}`]),
  ];
}

function readBack({ row, column, value }, got) {
  const data = got.stored.find((one) => one.row === row)?.data;
  if (data === undefined) return [`row ${row} stored`];
  return asWritten(data[column]) === value ? [] : [`${column} of row ${row} read back as given`];
}

// A time is kept as a temporal: the same wall clock, with a T between day and time.
function asWritten(value) {
  if (typeof value !== "object" || value === null) return value;
  if ("v" in value) return value.p === "date" ? value.v : value.v.replace("T", " ").slice(0, 16);
  return "raw" in value ? value.raw : value;
}

function flagged(row, flag, got) {
  const flags = got.stored.find((one) => one.row === row)?.flags ?? [];
  return flags.includes(flag) ? [] : [`row ${row} marked ${flag}, not ${list(flags)}`];
}

/** What no file may do, whatever its manifest says. */
function always({ mustNot = [] }, got) {
  const stored = JSON.stringify(got.stored.map(({ data }) => data));
  const named = mustNot.flatMap((one) => /^"?([A-Z0-9]+)"? stored$/.exec(one)?.[1] ?? []);
  return [
    ...(stored.includes("\ufffd") ? ["no replacement character stored"] : []),
    ...named.filter((value) => stored.includes(`"${value}"`)).map((value) => `${value} not stored`),
  ];
}

/** The alternative that a manifest allows in words, as a requirement; none when the words say none. */
function alternatives(words = "") {
  const reason = /'([\w.-]+)'|reason ([a-z][\w-]*\.[\w.-]+)/.exec(words);
  const named = reason?.[1] ?? reason?.[2];
  const row = /\brow (\d+)\b/.exec(words)?.[1];
  const rows = /accept[^.]* with (\d+) rows?/.exec(words)?.[1];
  if (rows !== undefined) return [{ outcome: "accept", stored: Number(rows) }];
  if (words.includes("quarantine") && row !== undefined) {
    return [{ outcome: "quarantine-rows", quarantined: [{ row: Number(row), reason: named }] }];
  }
  return named === undefined ? [] : [{ outcome: "reject-file", reason: named }];
}

/** The connector's codes for a manifest's reason: by the longest beginning that the table knows. */
function codesFor(reason, reasonMap) {
  const [longest] = Object.keys(reasonMap)
    .filter((prefix) => reason.startsWith(prefix))
    .sort((a, b) => b.length - a.length);
  const codes = longest === undefined ? reason : reasonMap[longest];
  return codes.split(" or ").map((code) => code.replace(" (flag)", ""));
}

function list(words) {
  return words.length === 0 ? "at all" : [...new Set(words)].join(", ");
}
