import { install } from "./install.mjs";
import { say } from "./say.mjs";
import { node } from "./step.mjs";
import { Stop } from "./stop.mjs";
import { tool } from "./tool.mjs";

/** Installs, then builds every package, or those named with what they need; turbo skips what is built. */
export async function build(names = []) {
  await install();
  say("Building...");
  const filters = names.map((name) => `--filter=${name}...`);
  const words = [tool("turbo"), "run", "build", ...filters];
  const { status, output } = await node(words, { output: "captured" });
  if (status === 0) return 0;
  if (status > 128) throw new Stop("", status); // stopped by a signal
  process.stderr.write(output);
  throw new Stop("The build failed, for the reason above.", status);
}
