import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Dialect } from "kysely";
import { lockFolder } from "./folder-lock.js";
import type { OpenEngine } from "./open-engine.js";
import { pgliteDialect } from "./pglite-dialect.js";
import { readTimestamp } from "./timestamp.js";

/** PGlite in a folder, which it holds until closed. */
export async function openFolder(folder: string): Promise<OpenEngine> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    return { dialect: await openPglite(join(folder, "pglite")), afterClose: unlock };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** PGlite in memory: gone when closed. */
export async function openMemory(): Promise<OpenEngine> {
  return { dialect: await openPglite("memory://"), afterClose: async () => {} };
}

async function openPglite(dataFolder: string): Promise<Dialect> {
  const { PGlite, types } = await import("@electric-sql/pglite");
  const client = await PGlite.create(dataFolder, {
    parsers: {
      [types.TIMESTAMPTZ]: readTimestamp,
      [types.DATE]: (day: string) => day,
      [types.INT8]: Number,
    },
  });
  await client.exec("set timezone to 'UTC'");
  return pgliteDialect(client);
}
