import { build } from "./build.mjs";
import { program } from "./program.mjs";

/** Measures core as built against what others would use in its place. */
export async function bench(words) {
  await build(["@waymark/bench"]);
  return program("tooling/bench/run.mjs", words);
}
