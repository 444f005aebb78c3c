import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noteFaults } from "../scoring/answer-notes.js";
import { factsBeside } from "../scoring/facts-beside.js";
import { scoreAudit } from "../scoring/score.js";
import { parseAuditTemplate } from "../template/parse-template.js";
import type { AuditQuestion } from "../template/question.js";
import type { AuditTemplate } from "../template/template.js";
import { practiceStandards, STANDARD_IDS } from "./practice-standards.js";
import { standardFindings } from "./standard-findings.js";

const question = (id: string, changes: Partial<AuditQuestion> = {}): AuditQuestion => ({
  id,
  text: `${id}?`,
  scale: "met3",
  weight: 1,
  allowNA: true,
  evidencePrompt: "",
  ...changes,
});

const template: AuditTemplate = {
  id: "voice",
  version: "1.0.0",
  title: "The child's voice",
  status: "sample",
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
  gradeScale: ["inadequate", "requires-improvement", "good", "outstanding"],
  scales: {
    met3: { "not-met": 0, "partly-met": "1/2", met: 1 },
    yesno: { no: 0, yes: 1 },
    grade4: { inadequate: 0, "requires-improvement": "1/3", good: "2/3", outstanding: 1 },
  },
  bands: [
    ["outstanding", "0.85"],
    ["good", "0.6"],
    ["requires-improvement", "0.3"],
    ["inadequate", 0],
  ],
  fields: [],
  domains: [
    {
      id: "voice",
      title: "The child's voice",
      weight: 1,
      questions: [
        question("V1", { standard: "seen", facts: ["cp-visit", "cin-visit"] }),
        question("V2", { standard: "views-recorded", requiresEvidence: true }),
        question("V3", { standard: "views-influenced-plan" }),
        question("V4", { scale: "yesno", standard: "practitioners-view" }),
        question("V5"),
      ],
    },
  ],
  caps: [],
  overallGrade: {
    enteredBy: "auditor",
    computedGradeIs: "indicative only",
    discrepancyReasonRequiredWhenDifferent: true,
  },
  actions: {
    requiredFields: ["text"],
    closureRequires: "evidence",
    reAuditWhenFinalGradeAtOrBelow: "requires-improvement",
    reAuditWithinDays: 90,
    urgentWhen: ["inadequate"],
    urgentEscalationWorkingDays: 1,
  },
};

describe("the standards of practice", () => {
  test("are eight of the child's voice and ten of assessment, each once", () => {
    expect(practiceStandards.map(({ id }) => id)).toEqual(STANDARD_IDS);
    const themes = practiceStandards.map(({ theme }) => theme);
    expect(themes.filter((theme) => theme === "voice")).toHaveLength(8);
    expect(themes.filter((theme) => theme === "assessment")).toHaveLength(10);
  });

  test("are found met, partly met, not met or not applicable by what was answered", () => {
    const answers = { V1: "met", V2: "partly-met", V3: "na", V4: "no", V5: "met" };
    expect(standardFindings(template, answers)).toEqual([
      { standard: "seen", questionId: "V1", finding: "met" },
      { standard: "views-recorded", questionId: "V2", finding: "partly-met" },
      { standard: "views-influenced-plan", questionId: "V3", finding: "not-applicable" },
      { standard: "practitioners-view", questionId: "V4", finding: "not-met" },
    ]);
  });

  test("are met from a grade of good on, or from where an authority says", () => {
    const graded: AuditTemplate = {
      ...template,
      domains: template.domains.map((domain) => ({
        ...domain,
        questions: [question("V3", { scale: "grade4", standard: "views-influenced-plan" })],
      })),
    };
    const found = (grade: string, metFrom?: number) =>
      standardFindings(graded, { V3: grade }, metFrom)[0]?.finding;
    expect(template.gradeScale.map((grade) => found(grade))).toEqual([
      "not-met",
      "partly-met",
      "met",
      "met",
    ]);
    expect(found("good", 1)).toBe("partly-met");
  });

  test("are not found where nothing that fits was answered", () => {
    expect(standardFindings(template, { V1: null, V2: "sometimes", V9: "met" })).toEqual([]);
  });

  test("a template asks about each once", () => {
    expect(parseAuditTemplate(template).ok).toBe(true);
    const [voice] = template.domains;
    const wrong = {
      ...template,
      domains: [
        {
          ...voice,
          questions: [question("V1", { standard: "seen" }), question("V2", { standard: "seen" })],
        },
      ],
    };
    expect(parseAuditTemplate(wrong)).toEqual({
      ok: false,
      problems: [
        {
          path: "domains[0].questions[1].standard",
          problem: 'repeats the standard "seen" of domains[0].questions[0].standard',
        },
      ],
    });
  });
});

describe("what is written beside an answer", () => {
  const answers = { V1: "met", V2: "met", V3: "na", V4: "yes", V5: "met" };

  test("is a reason where a question does not apply, and evidence where the template requires it", () => {
    expect(noteFaults(template, answers, {})).toEqual([
      "evidence-missing:V2",
      "na-reason-missing:V3",
    ]);
    expect(
      noteFaults(template, answers, {
        V2: { evidence: "drawing of 3 June, document 12" },
        V3: { naReason: " ", evidence: "none" },
      }),
    ).toEqual(["na-reason-missing:V3"]);
    const notes = { V2: { evidence: "document 12" }, V3: { naReason: "a baby of two weeks" } };
    expect(noteFaults(template, answers, notes)).toEqual([]);
  });

  test("is told in one order, whatever that of the template", () => {
    const turned = [...template.domains]
      .reverse()
      .map((domain) => ({ ...domain, questions: [...domain.questions].reverse() }));
    expect(noteFaults({ ...template, domains: turned }, answers, {})).toEqual([
      "evidence-missing:V2",
      "na-reason-missing:V3",
    ]);
  });

  test("is not missed where nothing was answered, or where no evidence would exist", () => {
    expect(noteFaults(template, { V2: null }, {})).toEqual([]);
    const notes = { V2: { naReason: "a baby of two weeks" } };
    expect(noteFaults(template, { V2: "na" }, notes)).toEqual([]);
  });
});

describe("facts beside a question", () => {
  const verdict = (ruleId: string, outcome: "met" | "breached" | "cannot-tell") => ({
    ruleId,
    ruleVersion: 1,
    outcome,
    reason: "within-limit",
    evidence: {},
  });

  test("are the verdicts of the rules that the template names there", () => {
    const visit = verdict("cp-visit", "breached");
    const other = verdict("RHI-72", "met");
    expect(factsBeside(template, [other, visit])).toEqual({ V1: [visit] });
    expect(factsBeside(template, [])).toEqual({ V1: [] });
  });

  test("never move a score or a grade: a template that names them scores as one that does not", () => {
    const answer = fc.constantFrom("met", "partly-met", "not-met", "na");
    const bare: AuditTemplate = {
      ...template,
      domains: template.domains.map((domain) => ({
        ...domain,
        questions: domain.questions.map(({ facts: _, standard: __, ...rest }) => rest),
      })),
    };
    fc.assert(
      fc.property(answer, answer, answer, answer, (V1, V2, V3, V5) => {
        const audit = { answers: { V1, V2, V3, V4: "yes", V5 }, enteredGrade: "good" };
        expect(scoreAudit({ template, ...audit })).toEqual(
          scoreAudit({ template: bare, ...audit }),
        );
      }),
    );
  });
});
