import { describe, expect, test } from "vitest";
import { memorySource } from "../../testing/memory-source.js";
import { readAll } from "../../testing/read-all.js";
import { heldOf, recordsOf } from "../../testing/records-of.js";
import { cinCensusTables } from "./index.js";

const header = (year: string) =>
  `<Header><CollectionDetails><Collection>CIN</Collection><Year>${year}</Year></CollectionDetails></Header>`;

const ids = (id: string, more = "<PersonBirthDate>2010-02-01</PersonBirthDate>") =>
  `<ChildIdentifiers><LAchildID>${id}</LAchildID><UPN>X0001</UPN>${more}</ChildIdentifiers>`;

const episode = (inner: string) =>
  `<CINdetails><CINreferralDate>2025-04-03</CINreferralDate><ReferralSource>1A</ReferralSource>${inner}</CINdetails>`;

const census = (children: string, year = "2026") =>
  `<Message>${header(year)}<Children>${children}</Children></Message>`;

const read = (text: string) => readAll(memorySource({ "census.xml": text }));
const dataOf = async (text: string, stream: string) =>
  recordsOf(await read(text), stream).map(({ data }) => data);

const WHOLE = census(
  `<Child>${ids("SYN1", "<PersonBirthDate>2010-02-01</PersonBirthDate><Sex>F</Sex>")}` +
    "<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>HAND</Disability>" +
    "<Disability>LD</Disability></Disabilities></ChildCharacteristics>" +
    episode(
      "<PrimaryNeedCode>N4</PrimaryNeedCode><CINclosureDate>2025-09-01</CINclosureDate>" +
        "<ReasonForClosure>RC1</ReasonForClosure><DateOfInitialCPC>2025-05-01</DateOfInitialCPC>" +
        "<Assessments><AssessmentActualStartDate>2025-04-04</AssessmentActualStartDate>" +
        "<AssessmentAuthorisationDate>2025-05-30</AssessmentAuthorisationDate>" +
        "<FactorsIdentifiedAtAssessment><AssessmentFactors>1C</AssessmentFactors>" +
        "<AssessmentFactors>RB</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>" +
        "<Assessments><AssessmentActualStartDate>2025-07-01</AssessmentActualStartDate></Assessments>" +
        "<CINPlanDates><CINPlanStartDate>2025-06-01</CINPlanStartDate></CINPlanDates>" +
        "<Section47><S47ActualStartDate>2025-04-20</S47ActualStartDate>" +
        "<DateOfInitialCPC>2025-05-08</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47>" +
        "<ReferralNFA>0</ReferralNFA>" +
        "<ChildProtectionPlans><CPPstartDate>2025-05-08</CPPstartDate>" +
        "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>" +
        "<Reviews><CPPreviewDate>2025-08-01</CPPreviewDate></Reviews>" +
        "<Reviews><CPPreviewDate>2026-01-15</CPPreviewDate></Reviews></ChildProtectionPlans>",
    ) +
    "</Child>",
);

describe("a CIN census", () => {
  test("says who the child is", async () => {
    expect(await dataOf(WHOLE, "cin-child.person")).toMatchObject([
      {
        personKey: "SYN1",
        birth: { p: "date", v: "2010-02-01" },
        death: null,
        sex: { code: "F", raw: "F" },
        ethnicity: { code: "WBRI" },
        disabilities: [{ code: "HAND" }, { code: "LD" }],
      },
    ]);
    expect(await dataOf(WHOLE, "cin-child.person_identifier")).toEqual([
      { personKey: "SYN1", scheme: "upn", value: "X0001" },
    ]);
  });

  test("says all that belongs to an episode of need, by the episode's key", async () => {
    const whole = await read(WHOLE);
    const [referral] = recordsOf(whole, "cin-referral.referral");
    expect(referral?.data).toMatchObject({
      received: { v: "2025-04-03" },
      source: { code: "1A" },
      nfa: "no",
      closed: { v: "2025-09-01" },
      closeReason: { code: "RC1" },
    });
    const episodeKey = referral?.key["referralKey"];
    const assessments = recordsOf(whole, "cin-assessment.assessment").map(({ data }) => data);
    expect(assessments).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          referralKey: episodeKey,
          started: expect.objectContaining({ v: "2025-04-04" }),
          factors: [
            { code: "1C", raw: "1C" },
            { code: "RB", raw: "RB" },
          ],
        }),
        expect.objectContaining({ authorised: null, factors: null }),
      ]),
    );
    expect(recordsOf(whole, "cin-child-in-need-plan.plan")[0]?.data).toMatchObject({
      planType: { code: "cin" },
      referralKey: episodeKey,
      ended: null,
    });
    expect(recordsOf(whole, "cin-child-protection-plan.plan")[0]?.data).toMatchObject({
      planType: { code: "cp" },
      categoryInitial: { code: "NEG" },
    });
    expect(
      recordsOf(whole, "cin-child-protection-review.meeting").map(
        ({ data }) => Object(data?.["held"]).v,
      ),
    ).toEqual(expect.arrayContaining(["2025-08-01", "2026-01-15"]));
  });

  test("trap 10: the conference of the episode and that of the enquiry are two facts", async () => {
    const whole = await read(WHOLE);
    expect(recordsOf(whole, "cin-referral.meeting")).toMatchObject([
      { data: { meetingType: { code: "icpc" }, held: { v: "2025-05-01" } } },
    ]);
    expect(recordsOf(whole, "cin-section-47-enquiry.s47_enquiry")).toMatchObject([
      { data: { icpcHeld: { v: "2025-05-08" }, icpcNotRequired: "no" } },
    ]);
  });

  test("takes both code sets of sex, whatever its year", async () => {
    const sexOf = async (sex: string) => {
      const [data] = await dataOf(
        census(`<Child>${ids("S", `<Sex>${sex}</Sex>`)}</Child>`, "2023"),
        "cin-child.person",
      );
      return Object(data?.["sex"]).code;
    };
    expect(await Promise.all(["1", "2", "9", "M", "f", "Q"].map(sexOf))).toEqual([
      "M",
      "F",
      "U",
      "M",
      "F",
      "unknown",
    ]);
  });

  test("of an edition before plans were asked for says nothing of them", async () => {
    const child = `<Child>${ids("SYN1")}${episode("")}</Child>`;
    const plans = async (year: string) =>
      (await read(census(child, year))).reconciliation.streams.some(
        ({ stream }) => stream === "cin-child-in-need-plan.plan",
      );
    expect(await plans("2021")).toBe(false);
    expect(await plans("2022")).toBe(true);
  });

  test("holds back a child without a number, with all that is the child's, and reads the rest", async () => {
    const text = census(
      `<Child>${ids("")}${episode("")}</Child><Child>${ids("SYN2")}${episode("")}</Child>`,
    );
    const whole = await read(text);
    expect(recordsOf(whole, "cin-referral.referral")).toMatchObject([
      { data: { personKey: "SYN2" } },
    ]);
    expect(heldOf(whole, "cin-referral.referral")).toEqual(["1 key-missing"]);
  });

  test("leaves alone what it does not know, and what somebody wrote between elements", async () => {
    const text = census(
      `<Child>${ids("SYN1", "stray<NewElement>1</NewElement>")}<NewModule><A>1</A></NewModule></Child>`,
    );
    expect(await dataOf(text, "cin-child.person")).toMatchObject([
      { personKey: "SYN1", birth: null },
    ]);
  });
});

const shared = process.env["WAYMARK_SHARED"];

// The list of elements lies outside the repository.
if (shared !== undefined) {
  const { readFileSync } = await import("node:fs");
  const { z } = await import("zod");
  const Editions = z.object({ paths_by_edition: z.record(z.string(), z.unknown()) });
  const { paths_by_edition: editions } = Editions.parse(
    JSON.parse(readFileSync(`${shared}/data/derived/cin_census_elements.json`, "utf8")),
  );
  const lists = Object.values(editions).map((edition) => z.array(z.string()).safeParse(edition));
  const known = new Set(lists.flatMap(({ data = [] }) => data));

  test.each(cinCensusTables.filter(({ nested }) => nested))(
    "$title names its elements as the census does",
    ({ columns }) => {
      expect(columns.filter((one) => !known.has(`Message/Children/Child/${one}`))).toEqual([]);
    },
  );

  test("every element of a child, in any edition, is read by some table, or known to be left", () => {
    const read = new Set(cinCensusTables.flatMap(({ columns }) => columns));
    const left = ["ChildIdentifiers/FormerUPN", "ChildIdentifiers/UPNunknown"];
    const leaves = [...known].filter(
      (path) => ![...known].some((other) => other.startsWith(`${path}/`)),
    );
    const ofChild = leaves.flatMap((path) => path.split("Message/Children/Child/")[1] ?? []);
    expect(ofChild.filter((path) => !read.has(path)).toSorted()).toEqual(left);
  });
}
