import { linesMatching } from "./lines-matching.mjs";

/** A lock file that names where packages were downloaded from installs nowhere else. */
export function lockFile(repository) {
  return linesMatching(repository, ["pnpm-lock.yaml"], /tarball:|https?:\/\//).map(
    (place) => `${place} names a download address: delete it, and name packages by version only`,
  );
}
