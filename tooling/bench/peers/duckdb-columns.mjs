import { DuckDBDataChunk, DuckDBInstance, INTEGER } from "@duckdb/node-api";

const ROWS_A_CHUNK = 2_048;

/**
 * An in-memory database.
 *
 * @param {number} threads
 */
export async function openDuckDb(threads) {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  return instance.connect();
}

/**
 * Makes a table of whole numbers out of columns of one length.
 *
 * @param {import("@duckdb/node-api").DuckDBConnection} connection
 * @param {string} table
 * @param {Record<string, ArrayLike<number>>} columns by name
 */
export async function createTable(connection, table, columns) {
  const names = Object.keys(columns);
  await connection.run(`create table ${table} (${names.map((name) => `${name} integer`).join()})`);
  const appender = await connection.createAppender(table);
  const rows = columns[names[0]].length;
  for (let first = 0; first < rows; first += ROWS_A_CHUNK) {
    const end = Math.min(first + ROWS_A_CHUNK, rows);
    const chunk = DuckDBDataChunk.create(names.map(() => INTEGER));
    chunk.setColumns(names.map((name) => Array.from(columns[name].slice(first, end))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The one row of a query, its values joined by commas. */
export async function oneLine(connection, sql) {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows()[0].join(",");
}
