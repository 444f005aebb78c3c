import { createHash } from "node:crypto";
import { existsSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PERSON_MUST_ACT, Stop } from "./stop.mjs";

/** The folder of the clone. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder in which the command was typed: npm moves to the root and leaves it here. */
export function typedIn(environment = process.env) {
  return environment.INIT_CWD ?? process.cwd();
}

/** The folder under which Waymark keeps what it makes: `.waymark` in the clone, or WAYMARK_HOME. */
export function dataRoot(environment = process.env) {
  const { WAYMARK_HOME } = environment;
  return WAYMARK_HOME ? resolve(typedIn(environment), WAYMARK_HOME) : join(root, ".waymark");
}

/** Where the demonstration's files and database lie. */
export function demoPlaces(environment = process.env) {
  const folder = join(dataRoot(environment), "demo");
  return { files: join(folder, "files"), database: join(folder, "database") };
}

/** Where the files of an authority lie, and the database that belongs to that folder alone. */
export function placesOf(dataFolder, environment = process.env) {
  const files = resolve(typedIn(environment), dataFolder);
  if (!existsSync(files) || !statSync(files).isDirectory()) {
    throw new Stop(
      `There is no folder ${files}: give --data the folder that holds the files.`,
      PERSON_MUST_ACT,
    );
  }
  const name = createHash("sha256").update(realpathSync(files)).digest("hex").slice(0, 12);
  return { files, database: join(dataRoot(environment), name, "database") };
}
