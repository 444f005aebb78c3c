import { join } from "node:path";
import { root, typedIn } from "./places.mjs";
import { node } from "./step.mjs";

/** Runs a program of the clone; paths among its words count from the folder in which it was typed. */
export async function program(path, words, environment = {}) {
  const { status } = await node(["--enable-source-maps", join(root, path), ...words], {
    folder: typedIn(),
    environment,
  });
  return status;
}
