import { expect, test } from "vitest";
import * as z from "zod";
import { defineRule } from "./define-rule.js";

const metadata = {
  id: "TEST-1",
  version: 1,
  title: "Seen at all",
  source: { title: "this project", publisher: "this project", published: "2026" },
  label: "sample",
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
  parameters: { visits: { default: 1, label: "sample", meaning: "visits wanted" } },
  reasons: {
    met: ["seen"],
    breached: ["not-seen"],
    due: [],
    "cannot-tell": [],
    "not-applicable": [],
  },
  cautions: [],
  subjectSchema: z.object({ asOf: z.string(), seen: z.number() }),
  parametersSchema: z.strictObject({ visits: z.number() }),
  dutyArose: () => null,
  judge: ({ seen }: { seen: number }, { visits }: { visits: number }) =>
    seen >= visits
      ? ({ outcome: "met", reason: "seen", cautions: [], evidence: { seen } } as const)
      : ({ outcome: "breached", reason: "not-seen", cautions: [], evidence: { seen } } as const),
} as const;

// echo -n '{"seen":1}' | sha256sum
const HASH_OF_SEEN_1 = "3a493f5ee67f87971f4252763ef493a2a2864abd889f11f8e08c71293acf4412";

test("an answer carries the rule, its version and the parameters it was judged by", () => {
  const rule = defineRule(metadata);
  expect(rule.evaluate({ asOf: "2026-06-30T12:00:00Z", seen: 1 }, { visits: 2 })).toEqual({
    ruleId: "TEST-1",
    ruleVersion: 1,
    asOf: "2026-06-30T12:00:00Z",
    parameters: { visits: 2 },
    inputHash: HASH_OF_SEEN_1,
    outcome: "breached",
    reason: "not-seen",
    cautions: [],
    evidence: { seen: 1 },
  });
});

test("a rule cannot be changed once it is defined", () => {
  expect(Object.isFrozen(defineRule(metadata))).toBe(true);
});

test.each([
  ["a day that does not exist", { effectiveFrom: "2026-02-30" }, "effectiveFrom is not a day"],
  ["an end before the beginning", { effectiveTo: "2025-12-31" }, "ends before it begins"],
  ["an end on no day", { effectiveTo: "2026-02-30" }, "effectiveTo is not a day"],
  ["a version that is not whole", { version: 1.5 }, "version is not a whole number from 1"],
  ["a version before the first", { version: 0 }, "version is not a whole number from 1"],
])("%s is refused when the rule is defined", (_what, wrong, message) => {
  expect(() => defineRule({ ...metadata, ...wrong })).toThrow(message);
});

test("a rule may hold for a single day", () => {
  expect(() => defineRule({ ...metadata, effectiveTo: "2026-01-01" })).not.toThrow();
});

test("a parameter that an authority does not set has its default", () => {
  const rule = defineRule(metadata);
  expect(rule.defaults).toEqual({ visits: 1 });
  expect(rule.evaluate({ asOf: "2026-06-30T12:00:00Z", seen: 1 })).toMatchObject({
    outcome: "met",
    parameters: { visits: 1 },
  });
});

test("a reason that is no code is refused when the rule is defined", () => {
  const reasons = { ...metadata.reasons, met: ["Seen it"] } as const;
  const judge = () =>
    ({ outcome: "met", reason: "Seen it", cautions: [], evidence: { seen: 1 } }) as const;
  expect(() => defineRule({ ...metadata, reasons, judge })).toThrow("not a code");
});

test("a parameter that the rule does not know is refused", () => {
  const rule = defineRule(metadata);
  const fromConfiguration = JSON.parse('{ "visit": 2 }');
  expect(() =>
    rule.evaluate({ asOf: "2026-06-30T12:00:00Z", seen: 1 }, fromConfiguration),
  ).toThrow();
});
