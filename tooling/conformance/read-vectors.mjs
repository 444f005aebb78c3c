import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Reads a vector file and its suite's name.
 *
 * @param suites the suites there are, by name
 * @returns `file` with the folder it lies in, or `problem`, one sentence that names what is wrong
 */
export function readVectors(path, suites) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return { problem: `the file cannot be read (${error.code}): is the path right?` };
  }
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: "the file is not JSON: a vector file is one JSON object." };
  }
  if (typeof file?.suite !== "string") return { problem: 'the file names no "suite".' };
  if (!Object.hasOwn(suites, file.suite)) {
    const known = Object.keys(suites).join(", ");
    return { problem: `there is no suite "${file.suite}" here; there are ${known}.` };
  }
  if (!Array.isArray(file.cases) || file.cases.length === 0) {
    return { problem: 'the file has no "cases".' };
  }
  return { file: { ...file, folder: dirname(resolve(path)) } };
}
