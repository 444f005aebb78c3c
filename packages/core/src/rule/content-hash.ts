import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of a value as lower-case hex: equal for equal content, whatever the order of its keys.
 * A key whose value is `undefined` counts as left out.
 *
 * @param value JSON values only: text, finite numbers, booleans, `null`, lists and plain objects
 * @example contentHash({ b: 1, a: 2 }) === contentHash({ a: 2, b: 1 }) // true
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value, inKeyOrder))));
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, Reflect.get(value, key)]));
}
