import { linesMatching } from "./lines-matching.mjs";

const TEST_FILE = /\.test\.m?ts$|\.test\.mjs$/;
const LEFT_OUT = /\b(test|it|describe|suite|ctx)(\.\w+)*\.(only|skip|todo|skipIf|runIf)\b\s*[.(]/;

/** A test that is left out in silence is one that nobody misses. */
export function wholeTests(repository) {
  const tests = repository.paths.filter((path) => TEST_FILE.test(path));
  return linesMatching(repository, tests, LEFT_OUT).map(
    (place) => `${place} leaves tests out: run it, mend it or delete it`,
  );
}
