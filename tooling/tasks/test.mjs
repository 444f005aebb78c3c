import { build } from "./build.mjs";
import { node } from "./step.mjs";
import { tool } from "./tool.mjs";

const CONFIG = "tooling/vitest/every-project.mjs";

/** Runs every test of every package; words go on to vitest. */
export async function test(words) {
  try {
    await build();
  } catch (error) {
    process.stdout.write("0 passed, 1 failed\n");
    throw error;
  }
  const environment = await chromium();
  const { status } = await node([tool("vitest"), "run", "--config", CONFIG, ...words], {
    environment,
  });
  return status;
}

/** The environment that names a Chromium, which is obtained where there is none. */
export async function chromium() {
  const { output } = await node(["tooling/browser/main.mjs"], { output: "answer" });
  return output === "" ? {} : { WAYMARK_CHROMIUM: output };
}
