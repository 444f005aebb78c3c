import { type Aliases, type Converted, plainValue } from "./converted.js";
import type { AliasField, IdField, WorkerRefField } from "./field.js";
import { heldBack } from "./reason.js";

const ID = /^[A-Za-z0-9._/-]{1,36}$/;
// What a spreadsheet leaves of an id that it took for a number: 1.2E+11, 1E-05, 12345.0, 45.7.
const NUMBER_DAMAGE = /^\d+(\.\d+)?E[+-]?\d+$|^\d+\.\d+$|\.0+$/i;
// What a spreadsheet makes of an id that it took for a day: 01/02/2026, 2026-02-01.
const DAY = "(0?[1-9]|[12]\\d|3[01])";
const MONTH = "(0?[1-9]|1[0-2])";
const DAY_DAMAGE = new RegExp(`^(${DAY}/${MONTH}/\\d{4}|\\d{4}-${MONTH}-${DAY})$`);
// What the warehouse writes for "none".
const NONE = "-1";
// What people and exports write for "none" where an id belongs. No id is made of noughts alone.
const PLACEHOLDER = /^(n\/a|na|null|none|nil|unknown|-|0+)$/i;

/** An identifier. It is compared exactly as written: trimming or folding could make two children one. */
export function convertId(field: IdField, cell: string): Converted {
  const { from, noneIsNull, noneIs = [] } = field;
  const isSentinel = cell === NONE || PLACEHOLDER.test(cell) || noneIs.includes(cell.toLowerCase());
  const isNone = cell === "" || isSentinel;
  if (isNone && noneIsNull) return plainValue(null);
  if (isNone) return heldBack(cell === "" ? "key-missing" : "key-sentinel", from);
  const isDamaged = NUMBER_DAMAGE.test(cell) || DAY_DAMAGE.test(cell);
  if (!ID.test(cell) || isDamaged) return heldBack("id-mangled", from);
  return plainValue(cell);
}

/** A key of the warehouse, looked up among the records of the same extract. */
export function convertAlias(field: AliasField, cell: string, aliases: Aliases): Converted {
  const { from, scheme, isRequired } = field;
  const alias = cell.trim();
  if (alias === "" || alias === NONE) {
    if (isRequired !== true) return plainValue(null);
    return heldBack(alias === "" ? "key-missing" : "key-sentinel", from);
  }
  const value = aliases.resolve(scheme, alias);
  if (value !== undefined) return plainValue(value);
  return isRequired ? heldBack("parent-unknown-and-required", from) : plainValue(null);
}

/** Whom the source names as the worker. */
export function convertWorkerRef(
  { kind, scheme }: WorkerRefField,
  cell: string,
  aliases: Aliases,
): Converted {
  const value = cell.trim();
  if (value === "") return plainValue(null);
  if (value === NONE) return plainValue({ kind: "none", value: null });
  if (scheme === undefined) return plainValue({ kind, value });
  const key = aliases.resolve(scheme, value);
  if (key !== undefined) return plainValue({ kind: "key", value: key });
  // A key of the warehouse means nothing the next night: it is not kept.
  return { kind: "value", value: { kind, value: null }, flag: "worker-unresolved" };
}
