import { linesMatching } from "./lines-matching.mjs";

// Written so that this file does not find itself.
const BESIDE_THE_CLONE = new RegExp(["\\.\\.", "shared\\b"].join("/"));
const OF_ONE_MACHINE = new RegExp(["(^|[\\s\"'`(=:])", "(work|home|Users)", "\\w"].join("/"));

/** A clone on another machine has no such place: shared files are found through the environment. */
export function machinePaths(repository) {
  const beside = repository.paths.filter((path) => !path.startsWith(".ci/") && !isMarkdown(path));
  const places = [
    ...linesMatching(repository, beside, BESIDE_THE_CLONE),
    ...linesMatching(repository, repository.paths, OF_ONE_MACHINE),
  ];
  return places.map(
    (place) =>
      `${place} names a place outside the clone: take it from WAYMARK_SHARED or an argument`,
  );
}

function isMarkdown(path) {
  return path.endsWith(".md");
}
