import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FilesConfig } from "../read/config.js";
import { filesConnector } from "../read/files-connector.js";
import { memorySource } from "../testing/memory-source.js";
import { readAll, type WholeRead } from "../testing/read-all.js";
import { csv, heldOf, recordsOf } from "../testing/records-of.js";
import { FormMap } from "./form-map.js";
import { lintFormMap } from "./lint.js";
import { testFormMap } from "./self-test.js";

// An invented authority's forms; none of these questions is anybody's.
const MAP = {
  version: "2026.1",
  blank: ["N/A", "-"],
  forms: [
    {
      formTypes: ["RHI01", "RHI02"],
      entity: "return_interview",
      status: { question: "FormStatus", codes: { C: "final", D: "draft", X: "cancelled" } },
      fields: [
        { target: "offered", question: "offerDay", convert: { as: "temporal", precision: "date" } },
        {
          target: "completed",
          question: ["talkDay", "talkTime"],
          convert: { as: "temporal", precision: "local" },
        },
        {
          target: "outcome",
          question: "outcome",
          convert: { as: "code", codes: { "1": "completed", "2": "declined" } },
        },
        {
          target: "interviewerIndependent",
          question: "independent",
          convert: { as: "tri", yes: ["Yes"], no: ["No"] },
        },
      ],
      episodes: { question: "episode", scheme: "hdm.FACT_MISSING_PERSON_ID" },
    },
    {
      formTypes: ["RISK01"],
      entity: "risk_update",
      fields: [
        {
          target: "kind",
          question: "kind",
          convert: { as: "code", codes: { RA: "riskAssessment" } },
        },
        { target: "dated", question: "day", convert: { as: "temporal", precision: "date" } },
      ],
    },
    {
      formTypes: ["BACK01"],
      entity: "missing_episode",
      addsTo: { question: "episode", scheme: "hdm.FACT_MISSING_PERSON_ID" },
      fields: [
        {
          target: "returned",
          question: ["backDay", "backTime"],
          convert: { as: "temporal", precision: "local" },
        },
        {
          target: "endMeans",
          question: "how",
          convert: { as: "code", codes: { RET: "returned", FND: "found" } },
        },
      ],
    },
    {
      formTypes: ["CFA01"],
      entity: "assessment",
      addsTo: { question: "FACT_FORM_ID", scheme: "hdm.FACT_FORM_ID.assessment" },
      fields: [
        {
          target: "childSeen",
          question: "seenYN",
          convert: { as: "tri", yes: ["Yes"], no: ["No"] },
        },
        {
          target: "authorised",
          question: "FormEndDate",
          convert: { as: "temporal", precision: "local", sentinels: ["1900-01-01"] },
        },
      ],
    },
  ],
  tests: [
    {
      name: "a blank time gives a day",
      formType: "RHI01",
      answers: { FormStatus: "C", talkDay: "05/07/2026", talkTime: "N/A", outcome: "1" },
      expect: {
        completed: { p: "date", v: "2026-07-05" },
        outcome: "completed",
        formStatus: "final",
      },
    },
    {
      name: "midnight stays a time",
      formType: "RHI02",
      answers: { FormStatus: "C", talkDay: "05/07/2026", talkTime: "00:00" },
      expect: { completed: { p: "local", v: "2026-07-05T00:00:00" } },
    },
    {
      name: "a draft is a draft",
      formType: "RHI01",
      answers: { FormStatus: "D", offerDay: "05/07/2026" },
      expect: { formStatus: "draft" },
    },
  ],
};

const PEOPLE = csv(
  "DIM_PERSON_ID LEGACY_ID BIRTH_DTTM DEATH_DTTM DOB_ESTIMATED DUPLICATED_DTTM GENDER_MAIN_CODE ETHNICITY_MAIN_CODE UPN",
  "101|SYN1|||||||",
);
const MISSING = csv(
  "FACT_MISSING_PERSON_ID DIM_PERSON_ID START_DTTM END_DTTM MISSING_STATUS RETURN_INTERVIEW_OFFERED RETURN_INTERVIEW_ACCEPTED",
  "9|101|2026-07-01 10:00:00|2026-07-02 11:00:00|MISSING||",
  "10|101|2026-07-03 10:00:00|2026-07-04 11:00:00|MISSING||",
);
const FORMS = "FACT_FORM_ID DIM_PERSON_ID DIM_LOOKUP_FORM_TYPE_ID_CODE";
const ANSWERS = "FACT_FORM_ANSWER_ID FACT_FORM_ID ANSWER_NO ANSWER ANSWERED_DTTM";

const INTERVIEW = [
  "1|50|FormStatus|C|",
  "2|50|talkDay|05/07/2026|",
  "3|50|talkTime|14:30|",
  "4|50|outcome|1|",
  "5|50|independent|Yes|",
  "6|50|episode|9|2026-07-05 15:00",
  "7|50|episode|10|2026-07-05 15:01",
];

const read = (
  forms: readonly string[],
  answers: readonly string[],
  more: Readonly<Record<string, string>> = {},
) =>
  readAll(
    memorySource({
      "person.csv": PEOPLE,
      "missing.csv": MISSING,
      "forms.csv": csv(FORMS, ...forms),
      "answers.csv": csv(ANSWERS, ...answers),
      ...more,
    }),
    { formMap: MAP },
  );

describe("a form map", () => {
  test("makes an interview of a form, and a link of each answer that names an episode", async () => {
    const whole = await read(["50|101|RHI01"], INTERVIEW);
    const [interview] = recordsOf(whole, "form-rhi01-rhi02.return_interview");
    expect(interview?.data).toMatchObject({
      personKey: "SYN1",
      completed: { p: "local", v: "2026-07-05T14:30:00" },
      offered: null,
      outcome: { code: "completed", raw: "1" },
      formStatus: { code: "final", raw: "C" },
      interviewerIndependent: "yes",
    });
    const episodes = recordsOf(whole, "hdm-fact-missing-person.missing_episode").map(
      ({ key }) => key["episodeKey"],
    );
    const links = recordsOf(whole, "form-rhi01-rhi02.return_interview_episode").map(
      ({ data }) => data,
    );
    expect(new Set(links.map((link) => link?.["episodeKey"]))).toEqual(new Set(episodes));
    expect(new Set(links.map((link) => link?.["interviewKey"]))).toEqual(
      new Set([interview?.key["interviewKey"]]),
    );
  });

  test("adds a return to the episode that a form names, under the episode's own key", async () => {
    const whole = await read(
      ["60|101|BACK01"],
      ["1|60|episode|9|", "2|60|backDay|02/07/2026|", "3|60|backTime|10:45|", "4|60|how|RET|"],
    );
    const [added] = recordsOf(whole, "form-back01.missing_episode");
    expect(added?.data).toMatchObject({
      returned: { v: "2026-07-02T10:45:00" },
      endMeans: { code: "returned" },
    });
    const keys = recordsOf(whole, "hdm-fact-missing-person.missing_episode").map(({ key }) => key);
    expect(keys).toContainEqual(added?.key);
  });

  test("takes no answer from a row that cannot be read, and tells its place", async () => {
    const [status = ""] = INTERVIEW;
    const whole = await read(["50|101|RHI01"], [status, "4|50|outcome|1| no wait|"]);
    const [interview] = recordsOf(whole, "form-rhi01-rhi02.return_interview");
    expect(interview?.data).toMatchObject({ outcome: { code: "unknown", raw: null } });
    expect(told(whole, "rows-damaged")).toMatchObject([{ reason: "row-ragged", rows: ["3"] }]);
  });

  test.each([
    ["has no id", ["|101|RHI01"], "|"],
    ["has the warehouse's id for none", ["-1|101|RHI01"], "|-1|"],
    ["shares its id with another child's", ["50|101|RHI01", "50|102|RHI01"], "|50|"],
  ])("makes nothing of a form that %s, and counts it", async (_, forms, id) => {
    const answers = INTERVIEW.map((row) => row.replace("|50|", id === "|" ? "||" : id));
    const whole = await read(forms, answers);
    expect(recordsOf(whole, "form-rhi01-rhi02.return_interview")).toEqual([]);
    expect(told(whole, "forms-ownerless")).toEqual([{ count: forms.length }]);
  });

  test("leaves what it makes incomplete when a file of answers is refused", async () => {
    const unclosed = `${csv(ANSWERS, "1|60|FormStatus|C|")}\n2,60,"never closed`;
    const whole = await read(["50|101|RHI01"], INTERVIEW, { "more.csv": unclosed });
    const account = whole.reconciliation.streams.find(
      ({ stream }) => stream === "form-rhi01-rhi02.return_interview",
    );
    expect(account).toMatchObject({ complete: false, inserted: 1 });
  });

  function told(whole: WholeRead, code: string) {
    return whole.messages.flatMap((one) =>
      one.type === "LOG" && one.log.code === code ? [one.log.fields] : [],
    );
  }

  test("trap 2: says when an assessment was authorised, and 1 January 1900 is no such day", async () => {
    const assessments = csv(
      "FACT_SINGLE_ASSESSMENT_ID EXTERNAL_ID FACT_FORM_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM " +
        "DIM_LOOKUP_STEP_SUBSTATUS_CODE OUTCOME_NFA_FLAG COMPLETED_BY_DEPT_ID COMPLETED_BY_USER_ID",
      "1|E1|70|101|-1|2026-06-01|||-1|-1",
      "2|E2|71|101|-1|2026-06-01|||-1|-1",
    );
    const answers = [
      "1|70|FormEndDate|2026-07-01 09:00|",
      "2|70|seenYN|Yes|",
      "3|71|FormEndDate|1900-01-01|",
      "4|71|seenYN|No|",
    ];
    const whole = await read(["70|101|CFA01", "71|101|CFA01"], answers, {
      "assessment.csv": assessments,
    });
    expect(recordsOf(whole, "form-cfa01.assessment").map(({ data }) => data)).toMatchObject([
      { assessmentKey: "E1", authorised: { v: "2026-07-01T09:00:00" }, childSeen: "yes" },
      { assessmentKey: "E2", authorised: null, childSeen: "no" },
    ]);
  });

  test("trap 7: answers that contradict each other are all seen, and none is chosen", async () => {
    const whole = await read(["50|101|RHI01"], [...INTERVIEW, "8|50|outcome|2|"]);
    expect(recordsOf(whole, "form-rhi01-rhi02.return_interview")[0]?.data).toMatchObject({
      outcome: { code: "unknown" },
    });
    const told = whole.messages.flatMap((one) => (one.type === "LOG" ? [one.log] : []));
    expect(told).toContainEqual(
      expect.objectContaining({
        code: "answers-contradicted",
        fields: { question: "outcome", count: 1 },
      }),
    );
  });

  test("counts the forms that it does not name, and holds back one that means nothing", async () => {
    const whole = await read(
      ["50|101|RHI01", "51|101|OTHER", "52|-1|RHI01", "53|101|RISK01"],
      [...INTERVIEW, "9|53|kind|RA|"],
    );
    const told = whole.messages.flatMap((one) => (one.type === "LOG" ? [one.log] : []));
    expect(told).toContainEqual(
      expect.objectContaining({ code: "forms-mapped", fields: { count: 4, matched: 3 } }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ code: "forms-unmapped", fields: { count: 1, types: 1 } }),
    );
    expect(heldOf(whole, "form-rhi01-rhi02.return_interview")).toEqual(["4 key-sentinel"]);
    expect(heldOf(whole, "form-risk01.risk_update")).toEqual(["5 required-missing"]);
  });

  test("says the same in whatever order answers come", async () => {
    const hashes = async (answers: readonly string[]) =>
      (await read(["50|101|RHI01"], answers)).records.map(
        ({ meta }) => meta.provenance.contentHash,
      );
    const expected = await hashes(INTERVIEW);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(INTERVIEW, { minLength: INTERVIEW.length }),
        async (answers) => {
          expect(await hashes(answers)).toEqual(expected);
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe("the tests of a form map", () => {
  const parsed = FormMap.parse(MAP);

  test("are its own, and pass", () => {
    expect(testFormMap(parsed)).toEqual([]);
  });

  test("name the test and the field, and no answer", () => {
    const [first] = parsed.tests;
    const wrong = {
      ...parsed,
      tests: first ? [{ ...first, expect: { outcome: "declined" } }] : [],
    };
    expect(testFormMap(wrong)).toEqual([
      'Test "a blank time gives a day": outcome is not what the test expects.',
    ]);
  });

  test("are run by check, which fails with them", async () => {
    const [first] = MAP.tests;
    const tests = [{ ...first, expect: { outcome: "declined" } }];
    const connector = filesConnector(memorySource({ "person.csv": PEOPLE }), {
      formMap: { ...MAP, tests },
    });
    expect((await connector.check()).connectionStatus).toMatchObject({
      status: "FAILED",
      findings: expect.arrayContaining([{ code: "form-map-test-failed", severity: "error" }]),
    });
  });
});

describe("a form map that cannot be right", () => {
  const form = MAP.forms[0];
  const problems = (...forms: readonly unknown[]) =>
    lintFormMap(FormMap.parse({ version: "1", forms }));

  test.each([
    [
      "a field that no entity has",
      [{ ...form, fields: [{ ...form?.fields[0], target: "colour" }] }],
      /has no field colour/,
    ],
    [
      "a word that no field knows",
      [
        {
          ...form,
          fields: [
            ...(form?.fields ?? []),
            { target: "declinedBy", question: "q", convert: { as: "code", codes: { A: "aunt" } } },
          ],
        },
      ],
      /"aunt" is not a word/,
    ],
    ["a form that stands in it twice", [form, form], /RHI01 stands in the map twice/],
    [
      "an interview without a time",
      [{ ...form, fields: [form?.fields[2]] }],
      /needs "completed" or "offered"/,
    ],
    [
      "a risk update without a day",
      [{ ...MAP.forms[1], fields: [MAP.forms[1]?.fields[0]] }],
      /needs "dated"/,
    ],
    [
      "an addition to nothing",
      [{ ...MAP.forms[2], addsTo: undefined }],
      /which answer names the missing episode/,
    ],
  ])("for %s", (_, forms, message) => {
    expect(problems(...JSON.parse(JSON.stringify(forms))).join("\n")).toMatch(message);
  });

  test("is refused with the rest of the configuration, by the same sentences", () => {
    const config = FilesConfig.safeParse({ formMap: { ...MAP, forms: [form, form] } });
    expect(config.error?.issues.map(({ message }) => message).join()).toContain(
      "stands in the map twice",
    );
  });
});
