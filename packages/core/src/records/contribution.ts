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
