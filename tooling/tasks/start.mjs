import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { authorityCode } from "./authority-code.mjs";
import { build } from "./build.mjs";
import { WAYMARK } from "./ingest.mjs";
import { dataRoot, demoPlaces, placesOf } from "./places.mjs";
import { assertPortIsFree, assertSpace, assertWritable } from "./preflight.mjs";
import { program } from "./program.mjs";
import { say } from "./say.mjs";
import { PERSON_MUST_ACT, Stop } from "./stop.mjs";

const NEEDED_MB = 400;

/** Brings the files in and serves the app, until it is stopped. */
export async function start(words) {
  const { data, config } = optionsOf(words);
  const { files, database } = data === undefined ? demoPlaces() : placesOf(data);
  await assertPortIsFree(process.env.PORT ?? "3000");
  await assertWritable(dataRoot());
  await assertSpace(dataRoot(), NEEDED_MB);
  await build(["@waymark/audit", "@waymark/sync"]);
  if (data === undefined) await inventAuthority(files);
  await bringIn(files, database, config);
  say("Starting the app...");
  const authority = authorityCode(files, config);
  return program("apps/audit/dist/main.js", [], {
    WAYMARK_DATABASE: database,
    WAYMARK_MODE: "demo",
    WAYMARK_DATA: data === undefined ? "invented" : "files",
    ...(authority === undefined ? {} : { WAYMARK_AUTHORITY: authority }),
  });
}

function optionsOf(words) {
  const options = { data: { type: "string" }, config: { type: "string" } };
  try {
    return parseArgs({ args: words, options }).values;
  } catch {
    throw new Stop("npm start takes two options, as in npm start -- --data FOLDER --config FILE.");
  }
}

async function inventAuthority(files) {
  if (existsSync(join(files, "manifest.json"))) return;
  say("Inventing an authority (first time only)...");
  const status = await program(WAYMARK, ["generate", "--out", files]);
  if (status !== 0) throw new Stop("", status);
}

async function bringIn(files, database, config) {
  say(`Reading ${files}...`);
  const options = config === undefined ? [] : ["--config", config];
  const words = ["--data", files, "--database", database, "--format", "text", ...options];
  const status = await program(WAYMARK, ["ingest", ...words]);
  if (status === 0 || (status === PERSON_MUST_ACT && existsSync(database))) return;
  throw new Stop("", status);
}
