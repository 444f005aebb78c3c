import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type EntityName, entities, isEntityName } from "./entity.js";
import { dateTemporal, unknownTime } from "./temporal.js";

const day = dateTemporal("2026-06-01") ?? unknownTime;
const code = (word: string) => ({ code: word, raw: null });

/** What a stream that can carry little else must still say. */
const LEAST: { readonly [Name in EntityName]?: Readonly<Record<string, unknown>> } = {
  missing_episode: {
    episodeKey: "E1",
    personKey: "C1",
    status: code("missing"),
    start: day,
    endMeans: code("unknown"),
    responsibleAuthority: code("own"),
  },
  referral: { referralKey: "F1", personKey: "C1", received: day },
  contact: { contactKey: "T1", personKey: "C1", at: day },
  assessment: { assessmentKey: "A1", personKey: "C1", status: code("inProgress") },
  s47_enquiry: { s47Key: "S1", personKey: "C1", started: day },
  plan: { planKey: "P1", planType: code("cp"), personKey: "C1", started: day },
  visit: { visitKey: "V1", personKey: "C1", visitType: code("cla"), at: day },
  cla_period: { periodKey: "L1", personKey: "C1", started: day },
  risk_update: { riskUpdateKey: "U1", personKey: "C1", kind: code("safetyPlan"), dated: day },
  interview_follow_up: {
    followUpKey: "W1",
    interviewKey: "R1",
    kind: code("action"),
    ordinal: 1,
  },
  early_help_episode: { earlyHelpKey: "H1", personKey: "C1", started: day },
  form: { formKey: "Q1", personKey: "C1", formType: code("RHI01"), answers: [] },
  person_identifier: { personKey: "C1", scheme: "upn", value: "0012" },
  placement: { placementKey: "B1", personKey: "C1", started: day },
  restriction: {
    personKey: "C1",
    level: code("restricted"),
    from: "2026-06-01T00:00:00+01:00",
    feedAsAt: "2026-06-02T02:00:00+01:00",
  },
  team: { teamKey: "D1", name: "Duty" },
  vacancy: { vacancyKey: "O1", fte: 1.5, from: "2026-09-30" },
  worker_fte: { workerKey: "SW1", from: "2026-09-30" },
};

/** A value for each further field that a fuller stream carries. */
const FURTHER: { readonly [Name in EntityName]?: Readonly<Record<string, unknown>> } = {
  missing_episode: {
    end: day,
    returned: day,
    rhiOffered: "yes",
    rhiAccepted: "notApplicable",
  },
  referral: {
    source: code("1A"),
    primaryNeed: code("N1"),
    nfa: "no",
    decided: day,
    closed: day,
    closeReason: code("RC1"),
    teamKey: "D1",
    workerRef: { kind: "name", value: "as written" },
  },
  contact: { source: code("police") },
  assessment: {
    referralKey: "F1",
    started: day,
    authorised: day,
    childSeen: "yes",
    factors: [code("3A")],
    nfa: "unknown",
    teamKey: "D1",
    workerRef: { kind: "none", value: null },
  },
  s47_enquiry: {
    referralKey: "F1",
    strategyHeld: day,
    ended: day,
    icpcNotRequired: "no",
    icpcTarget: day,
    icpcHeld: day,
    workerRef: { kind: "alias", value: "77" },
  },
  plan: {
    referralKey: "F1",
    ended: day,
    categoryInitial: code("NEG"),
    categoryLatest: code("EMO"),
    otherAuthority: "no",
  },
  visit: { seen: "yes", seenAlone: "notApplicable" },
  cla_period: { ended: day, referralKey: "F1" },
  risk_update: { citesInterviews: ["R1"] },
  interview_follow_up: {
    shareable: "yes",
    shared: day,
    owner: "team manager",
    due: day,
    closed: day,
    closedWithEvidence: "no",
  },
  early_help_episode: { ended: day, endReason: code("stepUp") },
  placement: {
    type: code("U4"),
    provider: code("PR1"),
    ended: day,
    changeReason: code("PLANN"),
    urn: "SC012345",
    postcode: "ZZ1 1ZZ",
  },
  restriction: { to: "2026-07-01T00:00:00+01:00" },
  team: { parentKey: "D0" },
  vacancy: { teamKey: "D1", role: code("2"), to: "2026-10-31" },
  worker_fte: { fte: 37, to: "2026-10-31" },
};

const accepts = (name: EntityName, record: object) =>
  entities[name].schema.safeParse(record).success;

describe.each(Object.keys(LEAST).filter(isEntityName))("a record of %s", (name) => {
  const least = { ...LEAST[name] };
  const further = { ...FURTHER[name] };

  test("may leave out what its stream cannot carry", () => {
    expect(accepts(name, least)).toBe(true);
    expect(accepts(name, { ...least, ...further })).toBe(true);
  });

  test.each(Object.keys(further))("may leave %s blank, which is not to leave it out", (field) => {
    expect(accepts(name, { ...least, [field]: null })).toBe(true);
    expect(accepts(name, { ...least, [field]: undefined })).toBe(false);
  });

  test.each(Object.keys(least))("must say %s", (field) => {
    expect(accepts(name, { ...least, [field]: null })).toBe(false);
    expect(accepts(name, { ...least, [field]: "" })).toBe(false);
  });

  test("has no field that the model does not name", () => {
    expect(accepts(name, { ...least, colour: "red" })).toBe(false);
  });

  test("is named by fields that it must carry", () => {
    expect(Object.keys(least)).toEqual(expect.arrayContaining([...entities[name].key]));
  });
});

test("a flag has four values, and true is none of them", () => {
  for (const seen of ["yes", "no", "notApplicable", "unknown"]) {
    expect(accepts("visit", { ...LEAST.visit, seen })).toBe(true);
  }
  expect(accepts("visit", { ...LEAST.visit, seen: true })).toBe(false);
});

test("the part of an interview's record that is written up is named, never quoted", () => {
  const interview = {
    interviewKey: "R1",
    personKey: "C1",
    outcome: code("completed"),
    formStatus: code("final"),
    signedOff: day,
    noNewInformation: { by: "team manager", reason: "nothing was said that was not known" },
  };
  const written = ["reasons", "whereAndWith", "harmOrRisk", "childWords"].map(code);
  expect(accepts("return_interview", { ...interview, fieldsRecorded: written })).toBe(true);
  expect(accepts("return_interview", { ...interview, fieldsRecorded: [code("quote")] })).toBe(
    false,
  );
});

test("a meeting may say which interviews its record names, or that it names none", () => {
  const meeting = { meetingKey: "M1", personKey: "C1", meetingType: code("risk"), held: day };
  expect(accepts("meeting", { ...meeting, due: day, citesInterviews: ["R1"] })).toBe(true);
  expect(accepts("meeting", { ...meeting, citesInterviews: [] })).toBe(true);
  expect(accepts("meeting", { ...meeting, citesInterviews: [""] })).toBe(false);
});

const shared = process.env["WAYMARK_SHARED"];

// The contract lies outside the repository.
if (shared !== undefined) {
  const Contract = z.object({
    key: z.array(z.string()),
    fields: z.record(z.string(), z.object({ nullable: z.boolean() })),
  });
  const contracts = z
    .object({ entities: z.record(z.string(), Contract) })
    .parse(JSON.parse(readFileSync(join(shared, "contracts", "canonical.json"), "utf8"))).entities;

  test("every entity of the contract has its record", () => {
    expect(Object.keys(entities)).toEqual(Object.keys(contracts).sort());
  });

  test.each(Object.keys(entities).filter(isEntityName))("%s is as its contract has it", (name) => {
    const { key = [], fields = {} } = contracts[name] ?? {};
    const { properties = {}, required = [] } = z.toJSONSchema(entities[name].schema);
    expect(key).toEqual(["authorityCode", ...entities[name].key]);
    expect([...key, ...Object.keys(fields)]).toEqual(
      expect.arrayContaining(Object.keys(properties)),
    );
    expect(required.filter((field) => fields[field]?.nullable && field !== "workerKey")).toEqual(
      [],
    );
  });
}
