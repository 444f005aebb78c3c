import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type AnyRule, OUTCOMES, type RuleCase } from "../rule/index.js";
import { register } from "./register.js";

const src = fileURLToPath(new URL("..", import.meta.url));

/** The file of each rule, and the name under which it exports it. */
const homes = new Map<unknown, { readonly file: string; readonly name: string }>();
for (const file of readdirSync(src, { recursive: true, encoding: "utf8" })) {
  if (
    !/^(rhi|assessment)\/.*[a-z0-9]\.ts$/.test(file) ||
    /\.(test|cases)\.ts$|\/index\.ts$/.test(file)
  )
    continue;
  for (const [name, value] of Object.entries(await import(`${src}${file}`))) {
    homes.set(value, { file, name });
  }
}

async function casesOf(rule: AnyRule): Promise<readonly RuleCase<unknown, object>[]> {
  const home = homes.get(rule);
  if (home === undefined) throw new RangeError(`no file of its own exports ${rule.id}`);
  const cases = await import(src + home.file.replace(/ts$/, "cases.ts"));
  return cases[`${home.name}Cases`];
}

const examples = await Promise.all(
  register.rules.map(async (rule) => ({ id: rule.id, rule, cases: await casesOf(rule) })),
);

describe.each(examples)("$id by example", ({ rule, cases }) => {
  test.each(cases)("$why", ({ subject, parameters, expect: { cautions = [], ...expected } }) => {
    expect(rule.evaluate(subject, parameters)).toMatchObject({ ...expected, cautions });
  });

  test("every reason of every outcome has an example, and so has every caution", () => {
    const reasons = cases.map(({ expect: { outcome, reason } }) => `${outcome} ${reason}`);
    const declared = OUTCOMES.flatMap((outcome) =>
      rule.reasons[outcome].map((reason) => `${outcome} ${reason}`),
    );
    expect(sorted(reasons)).toEqual(sorted(declared));
    const cautions = cases.flatMap(({ expect: { cautions = [] } }) => cautions);
    expect(sorted(cautions)).toEqual(sorted(rule.cautions));
  });
});

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
