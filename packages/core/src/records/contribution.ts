import { unknownTime } from "./temporal.js";

/**
 * What one source says of one record. Several sources may speak of the same record, each of the
 * fields that it can carry; they are kept apart and merged only when read.
 */
export interface Contribution<Entity> {
  /** The source that speaks, as `ssda903-missing`. */
  readonly source: string;
  readonly record: Entity;
  /** Marks on the row, from the connector's closed list, as `key-collision`. */
  readonly flags: readonly string[];
}

/** The mark on each of two distinct rows of one source that carry the same natural key. */
export const KEY_COLLISION = "key-collision";

const ORDINAL = /~\d+$/;

/**
 * The key of the n-th of several distinct rows that share one natural key; the first keeps the key.
 *
 * @param ordinal 1 or more
 * @example collidingKey("e7f1", 2) // "e7f1~2"
 */
export function collidingKey(key: string, ordinal: number): string {
  return ordinal === 1 ? key : `${key}~${ordinal}`;
}

/** The natural key behind a key that {@link collidingKey} made. */
export function naturalKeyOf(key: string): string {
  return key.replace(ORDINAL, "");
}

/**
 * One record out of what several sources say of it, field by field. A known value beats a blank or
 * an unknown. Two known values that differ make the field unknown: none is chosen.
 *
 * @param records at least one, all of the same key
 */
export function mergeRecords<Entity extends object>(records: readonly Entity[]): Entity {
  const [first] = records;
  if (first === undefined) throw new RangeError("a merge needs at least one record");
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const merged = names.map((name) => [name, mergeField(records.map((r) => Reflect.get(r, name)))]);
  // Every field is one of the records' own values, or the unknown of its own type.
  return { ...first, ...Object.fromEntries(merged) };
}

function mergeField(values: readonly unknown[]): unknown {
  const supplied = values.filter((value) => value !== undefined);
  const known = supplied.filter(isKnown);
  const [first] = known;
  if (first === undefined) return supplied.find((value) => value !== null) ?? null;
  return known.every((value) => meaning(value) === meaning(first)) ? first : unknownLike(first);
}

function isKnown(value: unknown): boolean {
  const word = meaning(value);
  return value !== null && word !== "unknown" && word !== meaning(unknownTime);
}

/** What a value says, without how its source wrote it. */
function meaning(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("code" in value) return value.code;
  return "p" in value && "v" in value ? `${value.p} ${value.v}` : JSON.stringify(value);
}

function unknownLike(value: unknown): unknown {
  if (typeof value !== "object" || value === null)
    return value === "yes" || value === "no" ? "unknown" : null;
  if ("code" in value) return { code: "unknown", raw: null };
  return "p" in value ? unknownTime : null;
}
