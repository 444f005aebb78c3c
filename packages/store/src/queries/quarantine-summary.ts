import type { Store } from "../open-store.js";
import { readAs } from "../scope/scope.js";

/** How many rows of one file are held back from one stream for one reason. */
export interface QuarantineCount {
  readonly stream: string;
  readonly file: string;
  readonly reasonCode: string;
  readonly rows: number;
}

/** The rows still held back, counted by stream, file and reason, in that order. */
export async function quarantineSummary(
  store: Store,
  authorityCode: string,
): Promise<readonly QuarantineCount[]> {
  return readAs(store, authorityCode, (transaction) =>
    transaction
      .selectFrom("quarantine_row")
      .select(({ fn }) => [
        "stream",
        "file",
        "reason_code as reasonCode",
        fn.countAll<number>().as("rows"),
      ])
      .where("authority_code", "=", authorityCode)
      .where("resolved_by_run", "is", null)
      .groupBy(["stream", "file", "reason_code"])
      .orderBy("stream")
      .orderBy("file")
      .orderBy("reason_code")
      .execute(),
  );
}
