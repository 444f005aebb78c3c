import type { Store } from "../open-store.js";
import { readAs } from "../scope/scope.js";
import { unseal } from "../seal/seal.js";

/** Names one row that was held back. */
export interface QuarantineLocator {
  readonly stream: string;
  readonly file: string;
  readonly sha256: string;
  readonly row: number;
}

/**
 * A row that was held back, as it stood in its file: personal data.
 *
 * @param sealKey the 32 bytes it was sealed with
 * @returns null when no such row is held
 * @throws StoreError `config` when the key is not the one it was sealed with
 */
export async function openQuarantined(
  store: Store,
  authorityCode: string,
  { stream, file, sha256, row }: QuarantineLocator,
  sealKey: Uint8Array,
): Promise<Readonly<Record<string, string>> | null> {
  const held = await readAs(store, authorityCode, (transaction) =>
    transaction
      .selectFrom("quarantine_row")
      .select("raw_sealed")
      .where("authority_code", "=", authorityCode)
      .where("stream", "=", stream)
      .where("file", "=", file)
      .where("sha256", "=", sha256)
      .where("row_number", "=", row)
      .limit(1)
      .executeTakeFirst(),
  );
  if (held === undefined) return null;
  return unseal(held.raw_sealed, sealKey, [authorityCode, stream, file, sha256, row]);
}
