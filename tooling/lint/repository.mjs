import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BINARY = /\.(png|ico|woff2?|xlsx|zip)$/;

/**
 * The files that git holds or would hold, by path from the root.
 *
 * @returns `paths`, and `text(path)` to read one that is text
 */
export function repository(root = ROOT) {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  const paths = listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  return {
    paths,
    text: (path) => (BINARY.test(path) ? "" : readFileSync(join(root, path), "utf8")),
  };
}
