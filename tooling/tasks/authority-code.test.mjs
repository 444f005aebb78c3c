import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { authorityCode } from "./authority-code.mjs";

const folder = mkdtempSync(join(tmpdir(), "waymark-authority-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the authority is the one that the files declare, or the one that the named file declares", () => {
  const environment = { INIT_CWD: folder };
  expect(authorityCode(folder, undefined, environment)).toBeUndefined();
  writeFileSync(join(folder, "waymark.json"), '{"authorityCode": "358"}');
  writeFileSync(join(folder, "other.json"), '{"authorityCode": "999"}');
  expect(authorityCode(folder, undefined, environment)).toBe("358");
  expect(authorityCode(folder, "other.json", environment)).toBe("999");
});
