import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";
import { assertSpace } from "./preflight.mjs";
import { say } from "./say.mjs";
import { step } from "./step.mjs";
import { Stop } from "./stop.mjs";

const NEEDED_MB = 1200;
const QUIET = {
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_update_notifier: "false",
};

/** Installs the packages of the lock file, unless they are those that are there. */
export async function install() {
  // pnpm keeps the lock file it installed from under node_modules: equal files mean nothing to do.
  if (text("node_modules/.pnpm/lock.yaml") === text("pnpm-lock.yaml")) return;
  await assertSpace(root, NEEDED_MB);
  say("Installing packages (first time only)...");
  const { packageManager } = JSON.parse(text("package.json"));
  const words = ["install", "--frozen-lockfile", "--loglevel=warn"];
  const { status } = await step(
    "npx",
    ["--yes", packageManager, ...words, "--config.confirm-modules-purge=false"],
    { environment: QUIET, output: "aside" },
  );
  if (status === 0) return;
  if (status > 128) throw new Stop("", status); // stopped by a signal
  throw new Stop(
    "The packages could not be installed, for the reason above; try again when it is mended.",
    status,
  );
}

function text(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
