import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@waymark/browser";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

// @waymark/core as those have it who install it: as built, and reached by its name.
const here = fileURLToPath(new URL(".", import.meta.url));
const core = join(here, "../../packages/core");

beforeAll(() => {
  if (!existsSync(join(core, "dist"))) throw new Error("build the package first: npm run build");
});

const subject = {
  asOf: "2026-04-02T12:00:00Z",
  child: { dob: "2012-02-29" },
  episode: { id: "E1", end: { kind: "local", at: "2026-03-28T23:30" } },
  interviews: [
    { id: "R1", completed: { kind: "instant", at: "2026-03-31T23:30:00Z" } },
    { id: "R2", completed: { kind: "date", date: "2026-04-01" } },
  ],
};
const question = (id, weight) => ({ id, scale: "met3", weight, allowNA: true });
const audit = {
  template: {
    domains: [{ id: "voice", weight: 1, questions: [question("a", "1/3"), question("b", "2/3")] }],
    caps: [],
  },
  answers: { a: "met", b: "partly-met" },
  enteredGrade: "good",
};

const QUESTIONS = `JSON.stringify([
  core.timeliness.evaluate(${JSON.stringify(subject)}),
  core.scoreAudit(${JSON.stringify(audit)}),
  core.contentHash({ b: 1, a: 2 }),
  core.workingDaysBetween("2026-04-02", "2026-04-07"),
])`;

// 72 hours from 23:30 GMT on the night before the clocks go forward. (1/3 x 1 + 2/3 x 1/2) / 1.
// printf '{"a":2,"b":1}' | sha256sum. From Maundy Thursday to the Tuesday after Easter.
const ANSWERS = [
  {
    outcome: "met",
    reason: "within-limit",
    evidence: { dueAt: { earliest: "2026-03-31T23:30:00Z" }, elapsedHours: { min: 72, max: 72 } },
  },
  { status: "accepted", indicativeScore: 0.666667, indicativeGrade: "good", finalGrade: "good" },
  "d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772",
  { kind: "value", value: 1 },
];

const IMPORTED = 'import * as core from "@waymark/core"';
const REQUIRED = 'const core = require("@waymark/core")';

describe("@waymark/core as built", () => {
  test("answers alike by import, by require and in a browser", async () => {
    const written = `process.stdout.write(${QUESTIONS})`;
    const imported = inNode("module", `${IMPORTED}; ${written}`);
    expect(imported).toMatchObject(ANSWERS);
    expect(inNode("commonjs", `${REQUIRED}; ${written}`)).toEqual(imported);
    expect(await inBrowser(`${IMPORTED}; globalThis.answers = ${QUESTIONS}`)).toEqual(imported);
  });

  test("has a door for each room, besides its own", () => {
    expect(doors()).toEqual(["@waymark/core", ...rooms().map((room) => `@waymark/core/${room}`)]);
  });

  test("opens each door by import and by require, on the same names", () => {
    const names = (load) => `(async () => {
      const names = {};
      for (const door of ${JSON.stringify(doors())}) names[door] = Object.keys(${load}(door)).sort();
      process.stdout.write(JSON.stringify(names));
    })()`;
    const imported = inNode("module", names("await import"));
    expect(imported).toMatchObject({ "@waymark/core/rhi": expect.arrayContaining(["timeliness"]) });
    expect(inNode("commonjs", names("require"))).toEqual(imported);
  });

  test("holds each rule once, by whichever door it is reached", () => {
    const same = "process.stdout.write(String(core.timeliness === room.timeliness))";
    const imported = `${IMPORTED}; import * as room from "@waymark/core/rhi"; ${same}`;
    const required = `${REQUIRED}; const room = require("@waymark/core/rhi"); ${same}`;
    expect(inNode("module", imported)).toBe(true);
    expect(inNode("commonjs", required)).toBe(true);
  });
});

function rooms() {
  return readdirSync(join(core, "src")).filter((name) =>
    existsSync(join(core, "src", name, "index.ts")),
  );
}

function doors() {
  const { name, exports } = JSON.parse(readFileSync(join(core, "package.json"), "utf8"));
  return Object.keys(exports)
    .filter((door) => door !== "./package.json")
    .map((door) => name + door.slice(1));
}

function inNode(type, script) {
  const words = [`--input-type=${type}`, "--eval", script];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: here, encoding: "utf8" }));
}

async function inBrowser(script) {
  const bundle = await build({
    stdin: { contents: script, resolveDir: here },
    bundle: true,
    platform: "browser", // a built-in of Node is then an import that leads nowhere
    write: false,
  });
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ timezoneId: "Asia/Tokyo", locale: "ar-EG" });
    const page = await context.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0].text });
    return JSON.parse(await page.evaluate("globalThis.answers"));
  } finally {
    await browser.close();
  }
}
