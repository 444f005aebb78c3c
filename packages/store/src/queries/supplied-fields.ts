import type { Store } from "../open-store.js";

/** Every `entity.field` that some loaded stream can carry, whether or not a row fills it. */
export async function suppliedFields(
  { database }: Store,
  authorityCode: string,
): Promise<ReadonlySet<string>> {
  const streams = await database
    .selectFrom("stream_state")
    .select(["stream", "supplied_fields"])
    .where("authority_code", "=", authorityCode)
    .execute();
  return new Set(
    streams.flatMap(({ stream, supplied_fields }) => {
      const entity = stream.slice(stream.indexOf(".") + 1);
      return supplied_fields.map((field) => `${entity}.${field}`);
    }),
  );
}
