import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { lockFolder } from "./folder-lock.js";
import type { OpenEngine } from "./open-engine.js";
import { pgliteDialect } from "./pglite-dialect.js";
import { requireRoom } from "./require-room.js";
import { readTimestamp } from "./timestamp.js";

/** PGlite in a folder, which it holds until closed. */
export async function openFolder(folder: string): Promise<OpenEngine> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    await requireRoom(folder);
    const client = await openInside(folder);
    const dialect = pgliteDialect(client, () => requireRoom(folder));
    return { dialect, afterClose: unlock };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** PGlite in memory: gone when closed. */
export async function openMemory(): Promise<OpenEngine> {
  const client = await createPglite("memory://");
  return { dialect: pgliteDialect(client, async () => {}), afterClose: async () => {} };
}

// Made under another name, so that one that was broken off in the making is never taken for a whole.
async function openInside(folder: string): Promise<PGlite> {
  const dataFolder = join(folder, "pglite");
  if (!(await exists(dataFolder))) {
    const unfinished = join(folder, "pglite.unfinished");
    await rm(unfinished, { recursive: true, force: true });
    await (await createPglite(unfinished)).close();
    await rename(unfinished, dataFolder);
  }
  return createPglite(dataFolder);
}

async function createPglite(dataFolder: string): Promise<PGlite> {
  // Loaded only where it is used, as is pg: neither is small.
  const { PGlite, types } = await import("@electric-sql/pglite");
  const client = await PGlite.create(dataFolder, {
    parsers: {
      [types.TIMESTAMPTZ]: readTimestamp,
      [types.DATE]: (day: string) => day,
      [types.INT8]: Number,
    },
  });
  await client.exec("set timezone to 'UTC'");
  return client;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
