import { Kysely } from "kysely";
import type { OpenEngine } from "./engine/open-engine.js";
import { openFailure } from "./engine/open-failure.js";
import { openFolder, openMemory } from "./engine/open-pglite.js";
import { openPostgresql, serverOf } from "./engine/open-postgresql.js";
import { migrate } from "./migrations/migrate.js";
import type { Database } from "./schema/database.js";
import { requireBoundRole } from "./scope/app-role.js";

/** Where the store lives: a folder (PGlite), memory (PGlite, gone when closed), or a server. */
export type StoreLocation =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "memory" }
  | { readonly kind: "postgresql"; readonly url: string };

/** An open store. `close` waits for its connections, and frees its folder for other processes. */
export interface Store {
  /** Bound to no authority: `scope` alone reaches for it, and what goes around `scope` must not. */
  readonly database: Kysely<Database>;
  readonly engine: "pglite" | "postgresql";
  close(): Promise<void>;
}

/**
 * Opens the store and brings its tables up to date.
 *
 * A folder is made when it is missing, and serves one process at a time.
 *
 * @throws StoreError `config`: the folder cannot be written or is in use, the disk is full, the
 * address or the password is wrong, or a newer Waymark made the database; `transient`: the database
 * cannot be reached
 * @example
 * const store = await openStore({ kind: "folder", folder: "/var/lib/waymark" });
 * // ...
 * await store.close();
 */
export async function openStore(location: StoreLocation): Promise<Store> {
  if (location.kind === "postgresql") {
    const { url } = location;
    return open("postgresql", () => openPostgresql(url), serverOf(url));
  }
  if (location.kind === "memory") return open("pglite", openMemory, "the store in memory");
  return open("pglite", () => openFolder(location.folder), location.folder);
}

async function open(
  engine: Store["engine"],
  start: () => Promise<OpenEngine>,
  place: string,
): Promise<Store> {
  try {
    const { dialect, afterClose } = await start();
    const database = new Kysely<Database>({ dialect });
    const close = async (): Promise<void> => {
      await database.destroy();
      await afterClose();
    };
    await prepare(database).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    return { database, engine, close };
  } catch (error) {
    throw openFailure(error, place);
  }
}

async function prepare(database: Kysely<Database>): Promise<void> {
  await migrate(database);
  await requireBoundRole(database);
}
