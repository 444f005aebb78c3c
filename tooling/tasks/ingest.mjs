import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { placesOf } from "./places.mjs";
import { program } from "./program.mjs";

/** The overnight command, as the build makes it. */
export const WAYMARK = "apps/sync/dist/main.js";

/** Writes an invented authority's files. */
export async function generate(words) {
  await build(["@waymark/sync"]);
  return program(WAYMARK, ["generate", ...words]);
}

/** One overnight run; without --database, into the database that belongs to the folder of files. */
export async function ingest(words) {
  const database = databaseFor(words);
  await build(["@waymark/sync"]);
  return program(WAYMARK, ["ingest", ...words, ...database]);
}

function databaseFor(words) {
  const options = { data: { type: "string" }, database: { type: "string" } };
  const { values } = parseArgs({ args: words, options, strict: false });
  if (values.database !== undefined || typeof values.data !== "string") return [];
  return ["--database", placesOf(values.data).database];
}
