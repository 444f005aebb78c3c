import { describe, expect, test } from "vitest";
import { arguedDependencies } from "./argued-dependencies.mjs";
import { citedSections } from "./cited-sections.mjs";
import { folderNames } from "./folder-names.mjs";
import { lockFile } from "./lock-file.mjs";
import { machinePaths } from "./machine-paths.mjs";
import { markdownLinks } from "./markdown-links.mjs";
import { topLevel } from "./top-level.mjs";
import { wholeTests } from "./whole-tests.mjs";

/** Files as a check sees them, out of their paths and texts. */
function holding(files) {
  return { paths: Object.keys(files), text: (path) => files[path] };
}

// Put together here, so that the checks do not find what they forbid in their own tests.
const beside = ["..", "shared"].join("/");
const onOneMachine = ["", "work", "data"].join("/");
const leftOut = ["test", "skip"].join(".");

describe("house checks", () => {
  test("a lock file that names a download address is refused, by line", () => {
    const lock = "packages:\n  a@1.0.0:\n    resolution: {tarball: https://example.org/a.tgz}\n";
    expect(lockFile(holding({ "pnpm-lock.yaml": lock }))).toEqual([
      "pnpm-lock.yaml:3 names a download address: delete it, and name packages by version only",
    ]);
    expect(lockFile(holding({ "pnpm-lock.yaml": "packages:\n  a@1.0.0:\n" }))).toEqual([]);
  });

  test("the top level holds the house's own names and dot-files", () => {
    const files = holding({
      "docs/a.md": "",
      ".editorconfig": "",
      "scratch/a.ts": "",
      "jest.js": "",
    });
    expect(topLevel(files)).toEqual([
      "scratch does not belong at the top: move it below tooling/ or docs/",
      "jest.js does not belong at the top: move it below tooling/ or docs/",
    ]);
  });

  test("a folder without a name of its own is refused, however deep", () => {
    const files = holding({ "packages/core/src/time/helpers/day.ts": "", "docs/common.md": "" });
    expect(folderNames(files)).toEqual([
      "packages/core/src/time/helpers/ says nothing: name the folder after what it holds",
    ]);
  });

  test("a test that is left out is found; a list that skips a row is not one", () => {
    const files = holding({
      "a.test.ts": `${leftOut}("x", () => {});\n${leftOut}.each([])("y", () => {});`,
      "b.ts": `rows.${"skip"}(1)`,
    });
    expect(wholeTests(files)).toEqual([
      "a.test.ts:1 leaves tests out: run it, mend it or delete it",
      "a.test.ts:2 leaves tests out: run it, mend it or delete it",
    ]);
  });

  test("a path of one machine is refused; the way from a script of .ci is not", () => {
    const files = holding({
      "a.ts": `read("${beside}/vectors")`,
      "docs/a.md": `see ${beside} and ${onOneMachine}`,
      ".ci/run": beside,
      "b.ts": 'read("social/work/data")',
    });
    const remedy = "names a place outside the clone: take it from WAYMARK_SHARED or an argument";
    expect(machinePaths(files)).toEqual([`a.ts:1 ${remedy}`, `docs/a.md:1 ${remedy}`]);
  });

  test("a runtime dependency without an argument is refused; our own and those of tests need none", () => {
    const dependencies = {
      zod: "catalog:",
      "left-pad": "catalog:",
      "@waymark/core": "workspace:^",
    };
    const files = holding({
      "packages/core/package.json": JSON.stringify({
        dependencies,
        devDependencies: { vitest: "" },
      }),
      "docs/decisions/0003-dependencies.md": "| `zod` | checks |",
    });
    expect(arguedDependencies(files)).toEqual([
      "left-pad has no line in docs/decisions/0003-dependencies.md: say what it saves and how to leave it",
    ]);
  });

  test("a section that a comment of core cites is on the page of sources, even over two lines", () => {
    const guide = "domain guide";
    const files = holding({
      "docs/sources.md": "# Sources\n\n### 3.3 Clocks\n\n### 5.31 No such\n\nSee 7.1.\n",
      "packages/core/src/a.ts": `/** Counts (${guide}, 3.3). Times 4.5. */`,
      "packages/core/src/b.ts": `/** Asks (${guide}, 5.3 and 5.4). */`,
      "packages/core/src/c.ts":
        "/**\n * Hides, as the domain\n * guide says\n * (7.1); then more.\n */",
      "packages/core/src/d.ts": `// By the decision order of the ${guide}, decision order 2.3.`,
      "packages/core/src/e.test.ts": `test("holds what the ${guide} lists")`,
    });
    expect(citedSections(files)).toEqual([
      "packages/core/src/b.ts cites section 5.3, which docs/sources.md lacks: add it there, or mend the number",
      "packages/core/src/b.ts cites section 5.4, which docs/sources.md lacks: add it there, or mend the number",
      "packages/core/src/c.ts cites section 7.1, which docs/sources.md lacks: add it there, or mend the number",
      "packages/core/src/d.ts cites section 2.3, which docs/sources.md lacks: add it there, or mend the number",
    ]);
  });

  test("a link in Markdown leads to a file or folder that is there", () => {
    const files = holding({
      "README.md": [
        "[map](docs/map.md#rooms) [rooms](packages) [away](https://example.org) [here](#top)",
        "![shot](docs/images/none.png)",
        "`[code](nowhere.md)`",
        "[by name][map] and [gone][gone]",
        "[map]: docs/map.md",
        "[gone]: ./docs/gone.md",
      ].join("\n"),
      "docs/map.md": "[up](../README.md) [lost](README.md)\n```\n[code](nowhere.md)\n```\n",
      "packages/core/src/index.ts": "",
    });
    expect(markdownLinks(files)).toEqual([
      "README.md links to docs/images/none.png, which is not there: mend or remove the link",
      "README.md links to ./docs/gone.md, which is not there: mend or remove the link",
      "docs/map.md links to README.md, which is not there: mend or remove the link",
    ]);
  });
});
