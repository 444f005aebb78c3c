import type { PGlite } from "@electric-sql/pglite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";

/**
 * Lets kysely speak to PGlite. Its one session serves one caller after the other.
 *
 * @param beforeTransaction may refuse a transaction that writes, by throwing
 */
export function pgliteDialect(client: PGlite, beforeTransaction: () => Promise<void>): Dialect {
  return {
    createDriver: () => pgliteDriver(client, beforeTransaction),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (database: Kysely<unknown>) => new PostgresIntrospector(database),
  };
}

function pgliteDriver(client: PGlite, beforeTransaction: () => Promise<void>): Driver {
  const connection = pgliteConnection(client);
  let lastRelease: Promise<void> = Promise.resolve();
  let release = (): void => {};

  return {
    init: async () => {},
    acquireConnection: async () => {
      const before = lastRelease;
      const { promise, resolve } = deferred();
      lastRelease = promise;
      await before;
      release = resolve;
      return connection;
    },
    beginTransaction: async (_, { accessMode = "read write", isolationLevel }) => {
      if (accessMode === "read write") await beforeTransaction();
      const isolation = isolationLevel === undefined ? "" : ` isolation level ${isolationLevel}`;
      await run(connection, `start transaction${isolation} ${accessMode}`);
    },
    commitTransaction: async () => run(connection, "commit"),
    rollbackTransaction: async () => run(connection, "rollback"),
    releaseConnection: async () => release(),
    destroy: async () => client.close(),
  };
}

function pgliteConnection(client: PGlite): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows, affectedRows } = await client.query<Row>(sql, [...parameters]);
      return { rows, ...(affectedRows !== undefined && { numAffectedRows: BigInt(affectedRows) }) };
    },
    streamQuery() {
      throw new Error("PGlite reads a result as a whole: use execute");
    },
  };
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql));
}

// Promise.withResolvers is not in Node 20.
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
