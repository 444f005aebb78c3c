import { type Kysely, type Migration, Migrator } from "kysely";
import { StoreError } from "../store-error.js";
import { records } from "./0001-records.js";
import { people } from "./0002-people.js";
import { audits } from "./0003-audits.js";
import { authoritiesApart } from "./0004-authorities-apart.js";
import { history } from "./0005-history.js";

// A list in code, for the built package has no folder of migrations. Never edited after release.
const migrations: Readonly<Record<string, Migration>> = {
  "0001-records": records,
  "0002-people": people,
  "0003-audits": audits,
  "0004-authorities-apart": authoritiesApart,
  "0005-history": history,
};

/**
 * Brings the tables up to date, forward only. On a server it waits while another process does so.
 *
 * @throws StoreError `config` when a newer Waymark made the database
 */
export async function migrate<Tables>(database: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (isFromNewerVersion(error)) {
    throw new StoreError("config", {
      tell: "This database was made by a newer version of Waymark. Update Waymark, or choose another database.",
      cause: error,
    });
  }
  throw error;
}

// kysely has no class for it: the database names a migration that our list does not hold.
function isFromNewerVersion(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("corrupted migrations");
}
