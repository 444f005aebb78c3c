import fc from "fast-check";
import { expect, test } from "vitest";
import type { ScoringCap } from "../template/cap.js";
import type { ScoringTemplate } from "../template/scoring-template.js";
import { scoreAudit } from "./score.js";

// What an answer is worth in sixths, written out from the published scales.
const SIXTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  grade4: { inadequate: 0, "requires-improvement": 2, good: 4, outstanding: 6 },
  met3: { "not-met": 0, "partly-met": 3, met: 6 },
  yesno: { no: 0, yes: 6 },
};
const GRADES = ["inadequate", "requires-improvement", "good", "outstanding"];

interface Asked {
  readonly scale: string;
  readonly weight: number;
  readonly answer: string;
}

const weight = fc.integer({ min: 1, max: 9 });
const question: fc.Arbitrary<Asked> = fc.constantFrom(...Object.keys(SIXTHS)).chain((scale) =>
  fc.record({
    scale: fc.constant(scale),
    weight,
    answer: fc.constantFrom("na", ...Object.keys(SIXTHS[scale] ?? {})),
  }),
);
const domain = fc.record({ weight, asked: fc.array(question, { minLength: 1, maxLength: 5 }) });

const audit = fc
  .record({
    domains: fc.array(domain, { minLength: 1, maxLength: 4 }),
    edge: fc.constantFrom("0.3", "1/2", "0.85", "1"),
    maxGrade: fc.constantFrom(...GRADES),
  })
  .map(({ domains, edge, maxGrade }) => {
    const cap: ScoringCap = {
      id: "weak",
      when: { type: "domain-below", domain: "d0", below: edge },
      maxGrade,
    };
    const template: ScoringTemplate = {
      domains: domains.map((each, d) => ({
        id: `d${d}`,
        weight: each.weight,
        questions: each.asked.map(({ scale, weight }, q) => {
          return { id: `d${d}q${q}`, scale, weight, allowNA: true };
        }),
      })),
      caps: [cap],
    };
    const entries = domains.flatMap((each, d) =>
      each.asked.map(({ answer }, q): [string, string] => [`d${d}q${q}`, answer]),
    );
    return { domains, template, entries, answers: Object.fromEntries(entries) };
  });

test("an audit without its N/A questions scores the same", () => {
  fc.assert(
    fc.property(audit, fc.constantFrom(...GRADES), ({ template, entries, answers }, grade) => {
      const asked = template.domains.map((each) => ({
        ...each,
        questions: each.questions.filter(({ id }) => answers[id] !== "na"),
      }));
      const { questions: _, ...full } = scoreAudit({ template, answers, enteredGrade: grade });
      const { questions: __, ...reduced } = scoreAudit({
        template: { ...template, domains: asked },
        answers: Object.fromEntries(entries.filter(([, answer]) => answer !== "na")),
        enteredGrade: grade,
      });
      expect(reduced).toEqual(full);
    }),
  );
});

test("the order in which answers were given changes nothing", () => {
  const shuffled = audit.chain((one) =>
    fc
      .shuffledSubarray(one.entries, { minLength: one.entries.length })
      .map((entries) => ({ ...one, shuffled: Object.fromEntries(entries) })),
  );
  fc.assert(
    fc.property(shuffled, ({ template, answers, shuffled }) => {
      expect(scoreAudit({ template, answers: shuffled })).toEqual(
        scoreAudit({ template, answers }),
      );
    }),
  );
});

test("a grade above the cap is always refused, and any other grade with a reason never is", () => {
  fc.assert(
    fc.property(
      audit,
      fc.constantFrom(...GRADES),
      fc.stringMatching(/^\w+$/),
      ({ template, answers }, enteredGrade, discrepancyReason) => {
        const got = scoreAudit({ template, answers, enteredGrade, discrepancyReason });
        const limit = got.capGrade === null ? GRADES.length : GRADES.indexOf(got.capGrade);
        const isAboveCap = GRADES.indexOf(enteredGrade) > limit;
        expect(got.reasons).toEqual(isAboveCap ? ["exceeds-cap"] : []);
        expect(got.finalGrade).toBe(isAboveCap ? null : enteredGrade);
      },
    ),
  );
});

test("the indicative grade agrees with whole-number arithmetic in sixths", () => {
  fc.assert(
    fc.property(audit, ({ domains, template, answers }) => {
      let top = 0n;
      let bottom = 1n;
      let weights = 0n;
      for (const { weight, asked } of domains) {
        const counted = asked.filter(({ answer }) => answer !== "na");
        if (counted.length === 0) continue;
        const sixths = counted.map(({ scale, answer, weight }) => {
          return weight * (SIXTHS[scale]?.[answer] ?? Number.NaN);
        });
        const worth = BigInt(sixths.reduce((sum, each) => sum + each, 0));
        const whole = BigInt(6 * counted.reduce((sum, each) => sum + each.weight, 0));
        top = top * whole + BigInt(weight) * worth * bottom;
        bottom *= whole;
        weights += BigInt(weight);
      }
      const percent = [
        ["outstanding", 85n],
        ["good", 60n],
        ["requires-improvement", 30n],
        ["inadequate", 0n],
      ] as const;
      const reached = percent.find(([, edge]) => 100n * top >= edge * bottom * weights);
      const expected = weights === 0n ? null : reached?.[0];
      expect(scoreAudit({ template, answers }).indicativeGrade).toBe(expected);
    }),
  );
});
