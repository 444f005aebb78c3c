import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../tasks/places.mjs";
import { tool } from "../tasks/tool.mjs";

const CONFIG = ".dependency-cruiser.mjs";
const PATIENCE_MS = 60_000; // a cruise takes seconds, more on a busy machine
const CRUISER = tool("dependency-cruiser", "depcruise");

const CORE = (file) => `packages/core/src/${file}.ts`;
const CONNECTOR = (file) => `packages/connector/src/${file}.ts`;
const STORE = (file) => `packages/store/src/${file}.ts`;
const SYNTHETIC = (file) => `packages/synthetic/src/${file}.ts`;
const AUDIT = (file) => `apps/audit/src/${file}.ts`;
const SYNC = (file) => `apps/sync/src/${file}.ts`;
const MODULE = (name) => `node_modules/${name}/index.js`;

// A house in small: each file with what it imports, and every arrow pointing down.
const HOUSE = {
  [CORE("index")]: ["./time/index.js", "./rhi/index.js"],
  [CORE("time/index")]: ["./london.js"],
  [CORE("time/london")]: ["date-fns"],
  [CORE("time/london.test")]: ["node:fs", "./london.js"],
  [CORE("records/index")]: ["../time/index.js"],
  [CORE("rule/index")]: ["../time/index.js"],
  [CORE("rhi/index")]: ["../rule/index.js", "../records/index.js"],
  [CORE("audit/index")]: [],
  [CONNECTOR("index")]: ["@waymark/core", "./formats/csv.js", "./drivers/files.js"],
  [CONNECTOR("formats/csv")]: ["csv-parse"],
  [CONNECTOR("drivers/files")]: ["node:fs"],
  [SYNTHETIC("index")]: ["@waymark/core"],
  [STORE("index")]: ["@waymark/core", "@waymark/connector", "kysely", "pg"],
  [AUDIT("main")]: ["@waymark/core", "@waymark/store", "node:http"],
  [AUDIT("main.test")]: ["./main.js", "@waymark/connector", "@waymark/synthetic"],
  [SYNC("main")]: ["@waymark/connector", "@waymark/store", "@waymark/synthetic"],
};

// One import too many each: the file, what it imports, where that leads, the rule that refuses it.
const TURNED_ROUND = [
  [CORE("time/london"), "../rhi/index.js", CORE("rhi/index"), "core-time-goes-down"],
  [CORE("records/index"), "../rule/index.js", CORE("rule/index"), "core-records-goes-down"],
  [CORE("rule/index"), "../audit/index.js", CORE("audit/index"), "core-rule-goes-down"],
  [CORE("rhi/index"), "../audit/index.js", CORE("audit/index"), "core-rhi-goes-down"],
  [CORE("audit/index"), "../rhi/index.js", CORE("rhi/index"), "core-audit-goes-down"],
  [CORE("rhi/index"), "../time/london.js", CORE("time/london"), "core-room-through-its-door"],
  [CORE("index"), "./time/london.js", CORE("time/london"), "core-door-through-the-rooms-doors"],
  [CORE("weather/day"), "../time/index.js", CORE("time/index"), "core-has-a-place-for-each-room"],
  [CONNECTOR("drivers/files"), "../index.js", CONNECTOR("index"), "no-circle"],
  [CORE("time/london"), "no-such-package", "no-such-package", "nothing-unresolved"],
  [CORE("time/london"), "node:fs", "fs", "core-is-pure"],
  [CORE("index"), "@waymark/connector", CONNECTOR("index"), "packages-core-goes-down"],
  [CORE("index"), "../../../apps/sync/src/main.js", SYNC("main"), "packages-core-goes-down"],
  [CONNECTOR("index"), "@waymark/store", STORE("index"), "packages-connector-goes-down"],
  [CONNECTOR("formats/csv"), "node:stream", "stream", "formats-and-mapping-run-in-a-browser"],
  [SYNTHETIC("index"), "@waymark/store", STORE("index"), "packages-synthetic-goes-down"],
  [SYNTHETIC("index"), "node:crypto", "crypto", "synthetic-is-pure"],
  [STORE("index"), "@waymark/synthetic", SYNTHETIC("index"), "packages-store-goes-down"],
  [
    STORE("index"),
    "../../core/src/time/index.js",
    CORE("time/index"),
    "neighbour-through-its-door",
  ],
  [AUDIT("main"), "@waymark/synthetic", SYNTHETIC("index"), "apps-audit-goes-down"],
  [AUDIT("main.test"), "../../sync/src/main.js", SYNC("main"), "apps-audit-goes-down"],
  [AUDIT("main"), "../../sync/src/main.js", SYNC("main"), "apps-audit-goes-down"],
  [SYNC("main"), "../../audit/src/main.js", AUDIT("main"), "apps-sync-goes-down"],
  [AUDIT("main"), "kysely", MODULE("kysely"), "only-the-store-knows-a-database"],
  [AUDIT("main"), "pg", MODULE("pg"), "only-the-store-knows-a-database"],
  [
    SYNC("main"),
    "@electric-sql/pglite",
    MODULE("@electric-sql/pglite"),
    "only-the-store-knows-a-database",
  ],
  [AUDIT("main"), "./main.test.js", AUDIT("main.test"), "no-test-in-the-product"],
];

const folder = mkdtempSync(join(tmpdir(), "waymark-arrows-"));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  "a house in which every arrow points down is let through",
  () => {
    expect(refusalsIn("straight", HOUSE)).toEqual([]);
  },
  PATIENCE_MS,
);

describe("an import that is turned round", () => {
  let refusals = [];
  beforeAll(() => {
    const files = { ...HOUSE };
    for (const [from, specifier] of TURNED_ROUND) {
      files[from] = [...(files[from] ?? []), specifier];
    }
    refusals = refusalsIn("turned", files);
  }, PATIENCE_MS);

  test.each(TURNED_ROUND)("%s may not import %s", (from, _, to, rule) => {
    expect(refusals).toContainEqual({ from, to, rule });
  });
});

function refusalsIn(name, files) {
  const house = join(folder, name);
  build(house, files);
  const words = [CRUISER, "packages", "apps", "--config", CONFIG, "--output-type", "json"];
  const { stdout } = spawnSync(process.execPath, words, { cwd: house, encoding: "utf8" });
  const { violations } = JSON.parse(stdout).summary;
  return violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
}

function build(house, files) {
  const write = (path, text) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  };
  for (const [path, specifiers] of Object.entries(files)) {
    write(path, specifiers.map((specifier) => `import "${specifier}";`).join("\n"));
  }
  for (const name of ["date-fns", "csv-parse", "kysely", "pg", "@electric-sql/pglite"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(MODULE(name), "");
  }
  mkdirSync(join(house, "node_modules/@waymark"));
  for (const name of ["core", "connector", "store", "synthetic"]) {
    const exports = { "@waymark/source": "./src/index.ts" };
    write(`packages/${name}/package.json`, JSON.stringify({ name: `@waymark/${name}`, exports }));
    const link = join(house, "node_modules/@waymark", name);
    symlinkSync(join(house, "packages", name), link, "junction");
  }
  for (const name of [CONFIG, "tsconfig.base.json"]) cpSync(join(root, name), join(house, name));
}
