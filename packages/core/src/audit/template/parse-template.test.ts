import { describe, expect, test } from "vitest";
import { parseAuditTemplate } from "./parse-template.js";
import type { AuditTemplate } from "./template.js";

const template: AuditTemplate = {
  id: "short-audit",
  version: "1.0.0",
  title: "Short audit",
  status: "sample",
  effectiveFrom: "2026-01-01",
  effectiveTo: "2026-12-31",
  gradeScale: ["inadequate", "requires-improvement", "good", "outstanding"],
  scales: { met3: { "not-met": 0, "partly-met": "1/2", met: 1 }, yesno: { no: 0, yes: 1 } },
  bands: [
    ["good", "0.6"],
    ["requires-improvement", "0.3"],
    ["inadequate", 0],
  ],
  fields: [
    { id: "childRef", type: "identifier", required: true },
    { id: "area", type: "choice", required: true, options: ["front-door", "care-leavers"] },
  ],
  domains: [
    {
      id: "voice",
      title: "The child's voice",
      weight: 2,
      questions: [
        {
          id: "seen",
          text: "Was the child seen?",
          scale: "met3",
          weight: 0.5,
          allowNA: false,
          evidencePrompt: "",
        },
        {
          id: "alone",
          text: "Was the child seen alone?",
          scale: "yesno",
          weight: 1,
          allowNA: true,
          evidencePrompt: "Who else was there",
        },
      ],
    },
  ],
  caps: [
    {
      id: "not-seen",
      title: "Not seen",
      when: { type: "answer", question: "seen", in: ["not-met"] },
      maxGrade: "inadequate",
      source: "sample",
    },
    {
      id: "weak",
      title: "Weak",
      when: { type: "domain-below", domain: "voice", below: "0.6" },
      maxGrade: "requires-improvement",
      source: "sample",
    },
    {
      id: "both",
      title: "Neither met",
      when: { type: "count", questions: ["seen", "alone"], in: ["not-met", "no"], atLeast: 2 },
      maxGrade: "requires-improvement",
      source: "sample",
    },
  ],
  overallGrade: {
    enteredBy: "auditor",
    computedGradeIs: "indicative only",
    discrepancyReasonRequiredWhenDifferent: true,
  },
  actions: {
    requiredFields: ["text", "owner", "dueDate"],
    closureRequires: "evidence",
    reAuditWhenFinalGradeAtOrBelow: "requires-improvement",
    reAuditWithinDays: 90,
    urgentWhen: ["inadequate"],
    urgentEscalationWorkingDays: 1,
  },
};

/** The template with the value at a path replaced; `undefined` takes it out. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(template));
  const parent = path.slice(0, -1).reduce((at, step) => at[step], copy);
  parent[path.at(-1) ?? ""] = value;
  return copy;
}

function problemsWith(path: readonly (string | number)[], value: unknown) {
  const parsed = parseAuditTemplate(withValue(path, value));
  return parsed.ok ? [] : parsed.problems.map(({ path, problem }) => `${path} ${problem}`);
}

test("takes a template whose every name is declared", () => {
  expect(parseAuditTemplate(template)).toEqual({ ok: true, template });
});

test("a cap may fire on N/A where the question allows it", () => {
  const when = { type: "answer", question: "alone", in: ["na"] };
  expect(problemsWith(["caps", 0, "when"], when)).toEqual([]);
});

describe("the shape of a template", () => {
  const first = ["domains", 0, "questions", 0];

  test.each([
    [["title"], undefined, "title is missing"],
    [["title"], "", "title must not be empty"],
    [["title"], 7, "title must be text"],
    [["domains"], [], "domains must not be empty"],
    [["effectiveFrom"], "2026-02-30", "effectiveFrom must be a day, as 2026-01-31"],
    [["overallGrade", "enteredBy"], "system", "overallGrade.enteredBy must be auditor"],
    [
      ["overallGrade", "discrepancyReasonRequiredWhenDifferent"],
      false,
      "overallGrade.discrepancyReasonRequiredWhenDifferent must be true",
    ],
    [["actions", "reAuditWithinDays"], 0, "actions.reAuditWithinDays must be 1 or more"],
    [["actions", "reAuditWithinDays"], 1.5, "actions.reAuditWithinDays must be a whole number"],
    [
      ["actions", "requiredFields"],
      ["who"],
      "actions.requiredFields[0] must be one of: text, owner, dueDate",
    ],
    [["bands", 0], ["good"], "bands[0] must be a pair: a grade, and the score it starts from"],
    [
      ["scales", "met3", "met"],
      "one",
      'scales.met3.met must be a decimal such as 0.85 or a fraction such as "1/3", 0 or more',
    ],
    [
      ["caps", 0, "when", "type"],
      "any",
      "caps[0].when.type must be one of: answer, domain-below, count",
    ],
    [["fields", 1, "options"], undefined, "fields[1].options is missing"],
    [
      ["fields", 0, "type"],
      "free-text",
      "fields[0].type must be one of: identifier, date, yesno, choice",
    ],
    [[...first, "allowNA"], "yes", "domains[0].questions[0].allowNA must be true or false"],
    [
      [...first, "allowNa"],
      true,
      "domains[0].questions[0] has fields that are not known here; take out or rename: allowNa",
    ],
  ])("says what is wrong with %j set to %j", (path, value, problem) => {
    expect(problemsWith(path, value)).toEqual([problem]);
  });

  test.each([[null], ["text"], [7], [[]]])("%j is no template at all", (input) => {
    expect(parseAuditTemplate(input)).toEqual({
      ok: false,
      problems: [{ path: "template", problem: "must be an object" }],
    });
  });

  test("a refused value is not repeated", () => {
    expect(JSON.stringify(problemsWith(["version"], ["secret"]))).not.toContain("secret");
  });
});

describe("what a template says", () => {
  const [voice] = template.domains;
  const [notSeen, weak, both] = template.caps;

  test.each([
    [
      "a question id that repeats one of another domain",
      ["domains", 1],
      { ...voice, id: "plan", questions: voice?.questions.slice(1) },
      ['domains[1].questions[0].id repeats the question id "alone" of domains[0].questions[1].id'],
    ],
    [
      "a domain id given twice",
      ["domains", 1],
      { ...voice, questions: [{ ...voice?.questions[0], id: "other" }] },
      ['domains[1].id repeats the domain id "voice" of domains[0].id'],
    ],
    [
      "a scale that is not declared",
      ["domains", 0, "questions", 1, "scale"],
      "grade4",
      [
        "domains[0].questions[1].scale names a scale that the template does not have; use one of: met3, yesno",
        "caps[2].when.in[1] is not an answer that can count here; use one of: not-met, partly-met, met",
      ],
    ],
    [
      "a question without weight",
      ["domains", 0, "questions", 0, "weight"],
      "0/3",
      ["domains[0].questions[0].weight must be more than 0"],
    ],
    [
      "a domain without weight",
      ["domains", 0, "weight"],
      0,
      ["domains[0].weight must be more than 0"],
    ],
    [
      "a scale without answers",
      ["scales", "empty"],
      {},
      ["scales.empty must offer at least one answer"],
    ],
    [
      "a scale on which N/A is worth something",
      ["scales", "odd"],
      { na: 0, yes: 1 },
      ['scales.odd must not offer "na": use allowNA on the question'],
    ],
    [
      "a grade twice on the grade scale",
      ["gradeScale", 4],
      "good",
      ['gradeScale[4] repeats the grade "good" of gradeScale[2]'],
    ],
    [
      "a band of no grade",
      ["bands", 0, 0],
      "excellent",
      [
        "bands[0][0] is not a grade; use one of: inadequate, requires-improvement, good, outstanding",
      ],
    ],
    [
      "a band whose edge does not fall",
      ["bands", 1, 1],
      "0.60",
      ["bands[1] must have a lower grade and a lower edge than the band before it"],
    ],
    [
      "a band whose grade does not fall",
      ["bands", 1, 0],
      "outstanding",
      ["bands[1] must have a lower grade and a lower edge than the band before it"],
    ],
    [
      "bands that leave the lowest scores without a grade",
      ["bands", 2, 1],
      "0.1",
      ["bands must end with a band from 0, so that every score has a grade"],
    ],
    [
      "a cap on no question",
      ["caps", 0, "when", "question"],
      "V9",
      ["caps[0].when.question is not the id of a question of the template"],
    ],
    [
      "a cap on an answer of another scale",
      ["caps", 0, "when", "in", 1],
      "no",
      [
        "caps[0].when.in[1] is not an answer that can count here; use one of: not-met, partly-met, met",
      ],
    ],
    [
      "a cap on no domain",
      ["caps", 1, "when", "domain"],
      "plan",
      ["caps[1].when.domain is not the id of a domain of the template"],
    ],
    [
      "a cap that counts N/A",
      ["caps", 2, "when", "in", 2],
      "na",
      [
        "caps[2].when.in[2] is not an answer that can count here; use one of: not-met, partly-met, met, no, yes",
      ],
    ],
    [
      "a cap that counts a question twice",
      ["caps", 2, "when", "questions", 2],
      "seen",
      ['caps[2].when.questions[2] repeats the question "seen" of caps[2].when.questions[0]'],
    ],
    [
      "a cap that can never be reached",
      ["caps", 2, "when", "atLeast"],
      3,
      ["caps[2].when.atLeast is more than the 2 questions it counts"],
    ],
    [
      "a cap to no grade",
      ["caps", 0, "maxGrade"],
      "poor",
      [
        "caps[0].maxGrade is not a grade; use one of: inadequate, requires-improvement, good, outstanding",
      ],
    ],
    [
      "a cap id given twice",
      ["caps"],
      [notSeen, weak, { ...both, id: "weak" }],
      ['caps[2].id repeats the cap id "weak" of caps[1].id'],
    ],
    [
      "a field id given twice",
      ["fields", 1, "id"],
      "childRef",
      ['fields[1].id repeats the field id "childRef" of fields[0].id'],
    ],
    [
      "an end before the start",
      ["effectiveTo"],
      "2025-12-31",
      ["effectiveTo must not be before effectiveFrom"],
    ],
    [
      "a re-audit at no grade",
      ["actions", "reAuditWhenFinalGradeAtOrBelow"],
      "poor",
      [
        "actions.reAuditWhenFinalGradeAtOrBelow is not a grade; use one of: inadequate, requires-improvement, good, outstanding",
      ],
    ],
    [
      "urgency at no grade",
      ["actions", "urgentWhen", 0],
      "poor",
      [
        "actions.urgentWhen[0] is not a grade; use one of: inadequate, requires-improvement, good, outstanding",
      ],
    ],
  ])("refuses %s", (_, path, value, problems) => {
    expect(problemsWith(path, value)).toEqual(problems);
  });
});
