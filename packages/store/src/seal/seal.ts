import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { StoreError } from "../store-error.js";

const ALGORITHM = "aes-256-gcm";
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a row so that only the key opens it: nonce, tag and cipher text, in this order.
 *
 * @param place what the row is stored under: a sealed row moved elsewhere does not open
 */
export function seal(
  raw: Readonly<Record<string, string>>,
  key: Uint8Array,
  place: readonly (string | number)[],
): Uint8Array {
  requireKey(key);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(placeBytes(place));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(raw), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/**
 * Opens what {@link seal} sealed.
 *
 * @throws StoreError `config` when key or place are not those it was sealed with
 */
export function unseal(
  sealed: Uint8Array,
  key: Uint8Array,
  place: readonly (string | number)[],
): Readonly<Record<string, string>> {
  requireKey(key);
  try {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(placeBytes(place)).setAuthTag(tag);
    const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8");
    return JSON.parse(text + decipher.final("utf8"));
  } catch (cause) {
    throw new StoreError("config", {
      tell: "A row that was held back does not open with this key. Give the key it was sealed with.",
      cause,
    });
  }
}

/** @throws StoreError `config` when the key is not 32 bytes long */
export function requireKey(key: Uint8Array): void {
  if (key.length === KEY_BYTES) return;
  throw new StoreError("config", {
    tell: `The key that seals held-back rows has ${key.length} bytes. Give one of ${KEY_BYTES}.`,
  });
}

function placeBytes(place: readonly (string | number)[]): Buffer {
  return Buffer.from(JSON.stringify(place), "utf8");
}
