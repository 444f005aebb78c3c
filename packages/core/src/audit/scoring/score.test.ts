import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAuditTemplate } from "../template/parse-template.js";
import type { ScoringTemplate } from "../template/scoring-template.js";
import type { AuditAnswers } from "./read-answers.js";
import { scoreAudit } from "./score.js";

const template: ScoringTemplate = {
  domains: [
    {
      id: "voice",
      weight: 2,
      questions: [
        { id: "seen", scale: "met3", weight: 2, allowNA: false },
        { id: "views", scale: "grade4", weight: 1, allowNA: true },
      ],
    },
    {
      id: "plan",
      weight: 1,
      questions: [
        { id: "clear", scale: "grade4", weight: 1, allowNA: true },
        { id: "reviewed", scale: "grade4", weight: 2, allowNA: true },
        { id: "fallback", scale: "yesno", weight: 1, allowNA: true },
      ],
    },
  ],
  caps: [
    {
      id: "not-seen",
      when: { type: "answer", question: "seen", in: ["not-met"] },
      maxGrade: "inadequate",
    },
    {
      id: "voice-weak",
      when: { type: "domain-below", domain: "voice", below: "1/2" },
      maxGrade: "requires-improvement",
    },
    {
      id: "drift",
      when: { type: "count", questions: ["clear", "reviewed"], in: ["inadequate"], atLeast: 2 },
      maxGrade: "requires-improvement",
    },
  ],
};

// voice (2 x 1 + 2/3) / 3 = 8/9; plan (2/3 + 2 x 1/3 + 1) / 4 = 7/12; (2 x 8/9 + 7/12) / 3 = 85/108
const answers: AuditAnswers = {
  seen: "met",
  views: "good",
  clear: "good",
  reviewed: "requires-improvement",
  fallback: "yes",
};

function score(
  changed: AuditAnswers,
  enteredGrade: string | null = "good",
  discrepancyReason = "",
) {
  return scoreAudit({
    template,
    answers: { ...answers, ...changed },
    enteredGrade,
    discrepancyReason,
  });
}

describe("domain scores and the indicative grade", () => {
  test("weighs questions inside a domain and domains in the whole", () => {
    expect(score({})).toMatchObject({
      status: "accepted",
      reasons: [],
      domainScores: { voice: 0.888889, plan: 0.583333 },
      indicativeScore: 0.787037,
      indicativeGrade: "good",
      capGrade: null,
      cappedBy: [],
      finalGrade: "good",
    });
  });

  test("takes an N/A question out of both sums", () => {
    // voice 2/2 = 1; (2 + 7/12) / 3 = 31/36
    expect(score({ views: "na" }, "outstanding")).toMatchObject({
      domainScores: { voice: 1, plan: 0.583333 },
      indicativeScore: 0.861111,
      finalGrade: "outstanding",
    });
  });

  test("leaves a domain of N/A only out of the whole, and never counts it as zero", () => {
    expect(score({ clear: "na", reviewed: "na", fallback: "na" }, "outstanding")).toMatchObject({
      domainScores: { voice: 0.888889, plan: null },
      indicativeScore: 0.888889,
      indicativeGrade: "outstanding",
    });
  });

  test.each([
    ["3 of 10 reaches the edge at 0.3", 3, 7, 0.3, "requires-improvement"],
    ["29 of 100 falls short of it", 29, 71, 0.29, "inadequate"],
    ["6 of 10 reaches the edge at 0.6", 6, 4, 0.6, "good"],
    ["17 of 20 reaches the edge at 0.85", 17, 3, 0.85, "outstanding"],
    ["a hair below 0.85 shows as 0.85 and stays good", 84_999_999, 15_000_001, 0.85, "good"],
  ])("%s", (_, yesWeight, noWeight, indicativeScore, indicativeGrade) => {
    const questions = [
      { id: "a", scale: "yesno", weight: yesWeight, allowNA: false },
      { id: "b", scale: "yesno", weight: noWeight, allowNA: false },
    ];
    const edges = { domains: [{ id: "only", weight: 1, questions }], caps: [] };
    expect(scoreAudit({ template: edges, answers: { a: "yes", b: "no" } })).toMatchObject({
      indicativeScore,
      indicativeGrade,
    });
  });

  test("adds weights of a tenth exactly: three of them reach the edge at 0.3", () => {
    const questions = [0.1, 0.1, 0.1, 0.7].map((weight, q) => {
      return { id: `q${q}`, scale: "yesno", weight, allowNA: false };
    });
    const tenths = { domains: [{ id: "only", weight: 1, questions }], caps: [] };
    const given = { q0: "yes", q1: "yes", q2: "yes", q3: "no" };
    expect(scoreAudit({ template: tenths, answers: given }).indicativeGrade).toBe(
      "requires-improvement",
    );
  });

  test("uses the scales, grades and bands of the template where it has its own", () => {
    const own: ScoringTemplate = {
      gradeScale: ["red", "amber", "green"],
      scales: { five: { never: 0, often: "4/5", always: 1 } },
      bands: [
        ["green", "9/10"],
        ["amber", 0.5],
        ["red", 0],
      ],
      domains: [
        {
          id: "only",
          weight: 1,
          questions: [{ id: "a", scale: "five", weight: 1, allowNA: false }],
        },
      ],
      caps: [],
    };
    expect(
      scoreAudit({ template: own, answers: { a: "often" }, enteredGrade: "amber" }),
    ).toMatchObject({ status: "accepted", indicativeScore: 0.8, finalGrade: "amber" });
  });
});

describe("faults", () => {
  test("refuses with no score and no grade, the faults sorted by code point", () => {
    const given = { seen: "na", views: "Good", clear: null, reviewed: "good", Zz: "yes" };
    expect(scoreAudit({ template, answers: given, enteredGrade: "good" })).toMatchObject({
      status: "refused",
      reasons: [
        "answer-not-on-scale:views",
        "na-not-allowed:seen",
        "unanswered:clear",
        "unanswered:fallback",
        "unknown-question:Zz",
      ],
      domainScores: null,
      indicativeScore: null,
      indicativeGrade: null,
      capGrade: null,
      cappedBy: [],
      finalGrade: null,
    });
  });

  test.each(["NA", "n/a", " na", "", "constructor"])("does not read %j as an answer", (answer) => {
    expect(score({ views: answer }).reasons).toEqual(["answer-not-on-scale:views"]);
  });

  test("says nothing of a missing grade while the answers have faults", () => {
    expect(score({ views: null }, null).reasons).toEqual(["unanswered:views"]);
  });

  test("takes no answer from what every object inherits", () => {
    const questions = [{ id: "toString", scale: "yesno", weight: 1, allowNA: true }];
    const odd = { domains: [{ id: "only", weight: 1, questions }], caps: [] };
    expect(scoreAudit({ template: odd, answers: {} }).reasons).toEqual(["unanswered:toString"]);
  });
});

describe("caps", () => {
  test("the lowest cap holds, all that fired are listed, the cap grade needs no reason", () => {
    // voice (0 + 2/3) / 3 = 2/9; (4/9 + 7/12) / 3 = 37/108
    expect(score({ seen: "not-met" }, "inadequate")).toMatchObject({
      status: "accepted",
      domainScores: { voice: 0.222222, plan: 0.583333 },
      indicativeScore: 0.342593,
      indicativeGrade: "requires-improvement",
      capGrade: "inadequate",
      cappedBy: ["not-seen", "voice-weak"],
      finalGrade: "inadequate",
    });
  });

  test("a domain exactly at the edge is not below it", () => {
    expect(score({ seen: "partly-met", views: "na" })).toMatchObject({
      domainScores: { voice: 0.5 },
      cappedBy: [],
    });
  });

  test("a domain of N/A only is below nothing", () => {
    const capped: ScoringTemplate = {
      ...template,
      caps: [
        {
          id: "plan-weak",
          when: { type: "domain-below", domain: "plan", below: 1 },
          maxGrade: "good",
        },
      ],
    };
    const given = { ...answers, clear: "na", reviewed: "na", fallback: "na" };
    expect(scoreAudit({ template: capped, answers: given }).cappedBy).toEqual([]);
  });

  test("a count reaches its number, and N/A never counts towards it", () => {
    const both = score({ clear: "inadequate", reviewed: "inadequate" });
    expect(both).toMatchObject({ capGrade: "requires-improvement", cappedBy: ["drift"] });
    expect(score({ clear: "inadequate", reviewed: "na" }).cappedBy).toEqual([]);
  });

  test("a grade above the cap is refused whatever the reason given", () => {
    expect(score({ seen: "not-met" }, "good", "everything else is good")).toMatchObject({
      status: "refused",
      reasons: ["exceeds-cap"],
      indicativeScore: 0.342593,
      finalGrade: null,
    });
  });
});

describe("a cap that names questions", () => {
  test("does not fire by the same answer to another question", () => {
    // Of the two that count for drift one is inadequate; the other inadequate answer is none of them.
    expect(score({ clear: "inadequate", views: "inadequate" }).cappedBy).toEqual([]);
    const [voice, plan] = template.domains;
    if (voice === undefined || plan === undefined) throw new Error("the template has two domains");
    const told = { id: "told", scale: "met3", weight: 2, allowNA: false };
    const domains = [{ ...voice, questions: [...voice.questions, told] }, plan];
    const audit = { template: { ...template, domains }, answers: { ...answers, told: "not-met" } };
    expect(scoreAudit(audit)).toMatchObject({ cappedBy: [] });
  });
});

describe("the grade that the auditor enters", () => {
  const allNA: ScoringTemplate = {
    domains: [
      {
        id: "only",
        weight: 1,
        questions: [{ id: "a", scale: "yesno", weight: 1, allowNA: true }],
      },
    ],
    caps: [],
  };

  test.each([
    ["differs and has no reason", "outstanding", "", ["discrepancy-reason-missing"]],
    ["differs and has a blank reason", "outstanding", " \t\n", ["discrepancy-reason-missing"]],
    ["differs for a reason", "outstanding", "the plan was late, not weak", []],
    ["was not given", null, "", ["overall-grade-missing"]],
    ["is on no scale", "adequate", "", ["overall-grade-unknown"]],
    ["is spelled with a capital", "Good", "", ["overall-grade-unknown"]],
  ])("%s", (_, enteredGrade, reason, reasons) => {
    expect(score({}, enteredGrade, reason)).toMatchObject({ reasons, indicativeGrade: "good" });
  });

  test("above the cap and without a reason is refused for both", () => {
    expect(score({ seen: "not-met" }).reasons).toEqual([
      "discrepancy-reason-missing",
      "exceeds-cap",
    ]);
  });

  test("always needs a reason where nothing indicates a grade", () => {
    const audit = { template: allNA, answers: { a: "na" }, enteredGrade: "good" };
    expect(scoreAudit(audit)).toMatchObject({
      reasons: ["discrepancy-reason-missing"],
      domainScores: { only: null },
      indicativeScore: null,
      indicativeGrade: null,
    });
    expect(scoreAudit({ ...audit, discrepancyReason: "case closed on receipt" })).toMatchObject({
      status: "accepted",
      finalGrade: "good",
    });
  });

  test("left out with nothing indicated, both the grade and the reason are asked for", () => {
    expect(scoreAudit({ template: allNA, answers: { a: "na" } }).reasons).toEqual([
      "discrepancy-reason-missing",
      "overall-grade-missing",
    ]);
  });
});

describe("the questions of a result page", () => {
  test("each has its answer, its worth and the caps that it helped to fire", () => {
    expect(score({ seen: "not-met", views: "na" }).questions.slice(0, 3)).toEqual([
      {
        id: "seen",
        domain: "voice",
        answer: "not-met",
        state: "answered",
        weight: 2,
        value: 0,
        cappedBy: ["not-seen"],
      },
      {
        id: "views",
        domain: "voice",
        answer: "na",
        state: "not-applicable",
        weight: 1,
        value: null,
        cappedBy: [],
      },
      {
        id: "clear",
        domain: "plan",
        answer: "good",
        state: "answered",
        weight: 1,
        value: 0.666667,
        cappedBy: [],
      },
    ]);
  });

  test("show what is wrong with an answer", () => {
    const states = score({ seen: "na", views: null, clear: "met" }).questions.map((q) => q.state);
    expect(states).toEqual([
      "na-not-allowed",
      "unanswered",
      "answer-not-on-scale",
      "answered",
      "answered",
    ]);
  });
});

test("throws at a template that contradicts itself, and says where", () => {
  const caps = [
    {
      id: "c",
      when: { type: "domain-below", domain: "nowhere", below: 1 },
      maxGrade: "good",
    } as const,
  ];
  expect(() => scoreAudit({ template: { ...template, caps }, answers })).toThrow(
    new RangeError("audit template: caps[0].when.domain is not the id of a domain of the template"),
  );
});

const shared = process.env["WAYMARK_SHARED"];

// The published vectors live outside the repository; `npm run conformance` runs them on the built package.
if (shared !== undefined) {
  const read = (name: string) => JSON.parse(readFileSync(join(shared, "vectors", name), "utf8"));
  const sample = read("sample-audit-template.json");
  const { cases, templates } = read("audit-scoring.json");

  test("the published sample template has no problems and is read as it stands", () => {
    expect(parseAuditTemplate(sample)).toEqual({ ok: true, template: sample });
  });

  describe("the published scoring vectors", () => {
    for (const { id, why, input, expected } of cases) {
      if (input.rule !== "score") continue;
      test(`${id}: ${why}`, () => {
        const { rule: _, templateRef, ...audit } = input;
        const template = templateRef === "sample" ? sample : templates[templateRef];
        const { questions: __, ...score } = scoreAudit({ template, ...audit });
        expect(score).toEqual(expected);
      });
    }
  });
}
