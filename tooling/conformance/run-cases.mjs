import { difference } from "./difference.mjs";

/**
 * Runs every case of a vector file through its suite.
 *
 * @param suite from the file and a case's input to what our packages answer
 * @returns the cases that fail, each with `id`, `why` and `problems`, a line each
 */
export function runCases(file, suite) {
  return file.cases
    .map(({ id, why, input, expected }) => ({ id, why, problems: problemsOf({ input, expected }) }))
    .filter(({ problems }) => problems.length > 0);

  function problemsOf({ input, expected }) {
    let got;
    try {
      got = suite(file, input);
    } catch (error) {
      return [`expected ${JSON.stringify(expected)}`, `got      ${error.name}: ${error.message}`];
    }
    const place = difference(expected, got);
    if (place === undefined) return [];
    return [
      `differs at ${place}`,
      `expected ${JSON.stringify(expected)}`,
      `got      ${JSON.stringify(got)}`,
    ];
  }
}
