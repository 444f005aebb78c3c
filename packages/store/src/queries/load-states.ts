import type { StateMessage } from "@waymark/connector";
import type { Store } from "../open-store.js";

/** How far each stream has come, in the order of their names: what a connector's `read` starts from. */
export async function loadStates(
  { database }: Store,
  authorityCode: string,
): Promise<readonly StateMessage["state"][]> {
  const rows = await database
    .selectFrom("stream_state")
    .select("state")
    .where("authority_code", "=", authorityCode)
    .orderBy("stream")
    .execute();
  return rows.map(({ state }) => state);
}
