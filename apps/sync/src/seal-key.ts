import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { StoreError, type StoreLocation } from "@waymark/store";

const KEY_BYTES = 32;
const HEX_KEY = /^[0-9a-f]{64}$/i;

/**
 * The key that seals rows held back. For a server it comes from the environment; for a folder it
 * lies beside the database, readable by its owner alone, and is made when it is missing.
 *
 * @param hex 64 hexadecimal digits, or `null` when the environment names none
 * @throws StoreError `config` when a server has no key, or a key is not of that form
 */
export async function sealKey(location: StoreLocation, hex: string | null): Promise<Uint8Array> {
  if (hex !== null) return fromHex(hex);
  if (location.kind === "folder") return keyBeside(location.folder);
  throw new StoreError("config", {
    tell: "Set WAYMARK_SEAL_KEY to 64 hexadecimal digits: it seals the rows that are held back.",
  });
}

async function keyBeside(folder: string): Promise<Uint8Array> {
  const file = join(dirname(folder), "seal.key");
  const existing = await readFile(file, "utf8").catch(() => null);
  if (existing !== null) return fromHex(existing.trim());
  const key = randomBytes(KEY_BYTES);
  await writeKey(file, key).catch((cause: unknown) => {
    throw new StoreError("config", {
      tell: `The folder ${dirname(folder)} cannot be written: name a database in one that can.`,
      cause,
    });
  });
  return key;
}

async function writeKey(file: string, key: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${key.toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  await chmod(file, 0o600);
}

function fromHex(hex: string): Uint8Array {
  if (HEX_KEY.test(hex)) return Buffer.from(hex, "hex");
  throw new StoreError("config", { tell: "The seal key must be 64 hexadecimal digits." });
}
