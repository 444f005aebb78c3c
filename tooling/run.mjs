// What every root script calls. This file must load on an old Node, so that it can say what is wrong.
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const needed = manifest.engines.node.replace(">=", "");

if (isOlder(process.versions.node, needed)) {
  console.error(
    `Waymark needs Node ${needed} or newer, and this is Node ${process.versions.node}: install a newer one and try again.`,
  );
  process.exitCode = 1;
} else {
  import("./tasks/main.mjs").then(({ main }) => main(process.argv.slice(2)));
}

function isOlder(version, than) {
  const [major, minor] = version.split(".").map(Number);
  const [leastMajor, leastMinor] = than.split(".").map(Number);
  return major < leastMajor || (major === leastMajor && minor < leastMinor);
}
