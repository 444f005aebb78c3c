import { PostgresDialect } from "kysely";
import type { types } from "pg";
import { StoreError } from "../store-error.js";
import type { OpenEngine } from "./open-engine.js";
import { readTimestamp } from "./timestamp.js";

/** A pool on a PostgreSQL server. Nothing is connected yet. */
export async function openPostgresql(url: string): Promise<OpenEngine> {
  // Loaded only where it is used, as is PGlite: neither is small.
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "waymark",
    options: "-c timezone=UTC",
    types: { getTypeParser: asText(pg.types) },
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    lock_timeout: 3_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // Without a listener, a server that ends an idle connection would end this process.
  pool.on("error", () => {});
  return { dialect: new PostgresDialect({ pool }), afterClose: async () => {} };
}

/**
 * The server in an address, as `host:port`: an address holds a password and is never told.
 *
 * @throws StoreError `config` when the address cannot be read
 */
export function serverOf(url: string): string {
  const { protocol, hostname, port } = URL.canParse(url) ? new URL(url) : { protocol: "" };
  if (hostname && /^postgres(ql)?:$/.test(protocol)) return `${hostname}:${port || 5432}`;
  throw new StoreError("config", {
    tell: "The database's address cannot be read. Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE.",
  });
}

// The rest as pg reads it. A timestamp, a day and a count read the same as on PGlite.
function asText({ builtins, getTypeParser }: typeof types): typeof types.getTypeParser {
  return (oid, format) => {
    if (format === "binary") return getTypeParser(oid, format);
    if (oid === builtins.TIMESTAMPTZ) return readTimestamp;
    if (oid === builtins.DATE) return (day: string) => day;
    return oid === builtins.INT8 ? Number : getTypeParser(oid, format);
  };
}
