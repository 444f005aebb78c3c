import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AnyRule } from "../rule/index.js";
import * as room from "./index.js";
import { reReferral } from "./re-referral.js";

const rules = Object.values<unknown>({ ...room }).filter(isRule);

test("the room's door leads to twelve rules, each with an id of its own", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual([
    "assessment-45wd-from-referral",
    "assessment-45wd-from-start",
    "cin-visit",
    "cla-visit",
    "cp-core-group-10wd",
    "cp-visit",
    "icpc-15wd",
    "rcpc-first-3m",
    "rcpc-next-6m",
    "re-referral",
    "referral-decision-1wd",
    "s47-complete",
  ]);
});

function isRule(value: unknown): value is AnyRule {
  return typeof value === "object" && value !== null && "dutyArose" in value;
}

const shared = process.env["WAYMARK_SHARED"];

// The published vectors lie outside the repository; `npm run conformance` runs them on the built package.
if (shared !== undefined) {
  const file = join(shared, "vectors", "assessment-45wd.json");
  const cases: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;

  test.each(cases)("published vector $id: $why", ({ input, expected }) => {
    const { rule: id, config, ...subject } = input;
    if (id === reReferral.id) {
      const asked = { asOf: "2026-11-20", ...subject };
      const { reason, evidence } = byId(id).evaluate(asked, config);
      expect({ reason, ...(evidence as object) }).toMatchObject(expected);
      return;
    }
    const { outcome, reason, cautions, evidence } = byId(id).evaluate(subject, config);
    expect({ outcome, reason, cautions, ...(evidence as object) }).toMatchObject(expected);
  });
}

function byId(id: string): AnyRule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new RangeError(`no rule "${id}"`);
  return rule;
}

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: { readonly rule: string; readonly config?: object };
  readonly expected: object;
}
