import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";

/**
 * When, on what and with which versions a run was made.
 *
 * @param {string} date YYYY-MM-DD
 */
export function describeMachine(date) {
  const changed = printed("git", "status", "--porcelain") === "" ? "" : ", with changes on top";
  const versions = [
    `Node ${process.versions.node}`,
    ...["@duckdb/node-api", "date-fns", "@date-fns/tz"].map((name) => `${name} ${versionOf(name)}`),
    ...["numpy", "pandas", "statsmodels", "scikit-learn", "krippendorff"].map(
      (name) => `${name} ${pythonVersion(name)}`,
    ),
  ];
  return {
    date,
    commit: `${printed("git", "rev-parse", "--short", "HEAD")}${changed}`,
    machine: `${cpus()[0].model.trim()}, ${availableParallelism()} cores, ${process.platform}`,
    versions: versions.join(", "),
  };
}

function versionOf(name) {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

function pythonVersion(name) {
  const ask = `from importlib.metadata import version; print(version("${name}"))`;
  return printed("python3", "-c", ask) || "missing";
}

/** What a command printed; nothing when it cannot be run. */
function printed(command, ...words) {
  try {
    return execFileSync(command, words, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "";
  }
}
