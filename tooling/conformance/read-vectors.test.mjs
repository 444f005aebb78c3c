import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readVectors } from "./read-vectors.mjs";

const folder = mkdtempSync(join(tmpdir(), "waymark-vectors-"));
afterAll(() => rmSync(folder, { recursive: true }));

function problemOf(text) {
  const path = join(folder, "vectors.json");
  writeFileSync(path, text);
  return readVectors(path, { clock: () => null }).problem;
}

describe("a vector file", () => {
  test("that is not there is named as such", () => {
    expect(readVectors(join(folder, "none.json"), {}).problem).toBe(
      "the file cannot be read (ENOENT): is the path right?",
    );
  });

  test.each([
    ["is not JSON", "{", "the file is not JSON: a vector file is one JSON object."],
    ["names no suite", '{"cases": []}', 'the file names no "suite".'],
    [
      "names a suite that is not built",
      '{"suite": "moon"}',
      'there is no suite "moon" here; there are clock.',
    ],
    [
      "names what every object has",
      '{"suite": "toString"}',
      'there is no suite "toString" here; there are clock.',
    ],
    ["holds no case", '{"suite": "clock", "cases": []}', 'the file has no "cases".'],
  ])("that %s says so in one sentence", (_, text, sentence) => {
    expect(problemOf(text)).toBe(sentence);
  });

  test("that can be run comes back with its cases and the folder it lies in", () => {
    expect(problemOf('{"suite": "clock", "cases": [{"id": "c-1"}]}')).toBeUndefined();
    expect(readVectors(join(folder, "vectors.json"), { clock: () => null }).file).toEqual({
      suite: "clock",
      cases: [{ id: "c-1" }],
      folder,
    });
  });
});
