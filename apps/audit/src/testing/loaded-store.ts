import { createHash, randomUUID } from "node:crypto";
import { filesConnector, type Source } from "@waymark/connector";
import { ingest, openStore, type Store } from "@waymark/store";

/** The authority that the tests' records belong to. */
export const AUTHORITY = "000";

/**
 * A store in memory, filled by the road that real files take.
 *
 * @param files the text of each file by its name; none leaves the store as it is at first
 * @param readAt when they were read, ISO 8601 with offset
 */
export async function loadedStore(
  files: Readonly<Record<string, string>>,
  readAt: string,
): Promise<Store> {
  const store = await openStore({ kind: "memory" });
  if (Object.keys(files).length === 0) return store;
  const connector = filesConnector(sourceOf(files));
  const { catalog } = await connector.discover();
  const run = { runId: randomUUID(), startedAt: readAt };
  await ingest(store, connector.read(run), {
    ...run,
    authorityCode: AUTHORITY,
    configHash: connector.configHash,
    catalog: catalog.streams,
    sealKey: new Uint8Array(32),
    isDryRun: false,
    now: () => readAt,
    newId: randomUUID,
  });
  return store;
}

function sourceOf(files: Readonly<Record<string, string>>): Source {
  return {
    files: async () =>
      Object.entries(files).map(([name, text]) => ({
        name,
        sha256: createHash("sha256").update(text).digest("hex"),
        bytes: () => bytesOf(text),
      })),
  };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
