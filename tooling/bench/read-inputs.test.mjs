import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { InputProblem, readInputs } from "./read-inputs.mjs";

const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

const workload = { tables: [["a.start", "a.end"]] };
const write = (name, content) => writeFileSync(join(folder, name), content);
const read = (mostRows) => readInputs(folder, workload, mostRows);

beforeEach(() => {
  write("meta.json", '{"asOfUtcMinute": 5}');
  write("a.start.i32", Int32Array.of(1, -1, 3));
  write("a.end.i32", Int32Array.of(4, 5, 6));
});

test("a folder gives its columns and meta.json, and no more rows than are wanted", () => {
  expect(read()).toEqual({
    columns: { "a.start": Int32Array.of(1, -1, 3), "a.end": Int32Array.of(4, 5, 6) },
    meta: { asOfUtcMinute: 5 },
    rows: 3,
  });
  expect(read(2)).toMatchObject({ columns: { "a.end": Int32Array.of(4, 5) }, rows: 2 });
});

describe("a folder is refused in one sentence when", () => {
  test.each([
    [
      "a file is cut short",
      "a.end.i32",
      Buffer.alloc(11),
      /^a\.end\.i32 has 11 bytes, .* cut short\.$/,
    ],
    [
      "a column lacks rows",
      "a.end.i32",
      Buffer.alloc(8),
      /^a\.end\.i32 has 2 rows and a\.start\.i32 has 3/,
    ],
    ["a column is empty", "a.start.i32", "", /^a\.start\.i32 is empty/],
    ["meta.json is cut short", "meta.json", '{"asOf', /^meta\.json is not JSON/],
    ["meta.json tells no time", "meta.json", "{}", /^meta\.json has no asOfUtcMinute/],
  ])("%s", (_, name, content, sentence) => {
    write(name, content);
    expect(read).toThrow(InputProblem);
    expect(read).toThrow(sentence);
  });

  test("a file is missing", () => {
    rmSync(join(folder, "a.end.i32"));
    expect(read).toThrow(/a\.end\.i32 cannot be read \(ENOENT\)\.$/);
  });
});
