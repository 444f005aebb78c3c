import { install } from "./install.mjs";
import { node } from "./step.mjs";
import { tool } from "./tool.mjs";

/** Formats the files named, or all of them, and mends what can be mended without thought. */
export async function format(words) {
  await install();
  const files = words.length > 0 ? words : ["."];
  const { status } = await node([tool("@biomejs/biome", "biome"), "check", "--write", ...files]);
  return status;
}
