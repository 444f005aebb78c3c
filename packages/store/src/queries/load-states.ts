import type { StateMessage } from "@waymark/connector";
import type { Store } from "../open-store.js";
import { readAs } from "../scope/scope.js";

/** How far each stream has come, in the order of their names: what a connector's `read` starts from. */
export async function loadStates(
  store: Store,
  authorityCode: string,
): Promise<readonly StateMessage["state"][]> {
  const rows = await readAs(store, authorityCode, (transaction) =>
    transaction
      .selectFrom("stream_state")
      .select("state")
      .where("authority_code", "=", authorityCode)
      .orderBy("stream")
      .execute(),
  );
  return rows.map(({ state }) => state);
}
