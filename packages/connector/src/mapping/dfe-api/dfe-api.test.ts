import { describe, expect, test } from "vitest";
import { memorySource } from "../../testing/memory-source.js";
import { readAll } from "../../testing/read-all.js";
import { heldOf, recordsOf } from "../../testing/records-of.js";

const CHILD = {
  la_child_id: "SYN1",
  child_details: {
    unique_pupil_number: "X0001",
    first_name: "Syllable",
    date_of_birth: "2010-02-01",
    sex: "F",
    ethnicity: "WBRI",
    disabilities: ["HAND", "LD"],
    uasc_flag: false,
    purge: false,
  },
  social_care_episodes: [
    {
      referral_date: "2026-01-02",
      referral_source: "1C",
      referral_no_further_action_flag: false,
      care_worker_details: [{ worker_id: "W1", start_date: "2026-01-03" }],
      child_and_family_assessments: [
        {
          start_date: "2026-01-05",
          authorisation_date: "2026-02-20",
          factors: ["1C", "4A"],
          purge: false,
        },
      ],
      child_in_need_plans: [{ start_date: "2026-02-21" }],
      section_47_assessments: [
        { start_date: "2026-01-10", icpc_required_flag: true, icpc_date: "2026-01-28" },
      ],
      child_protection_plans: [{ start_date: "2026-01-28", purge: true }],
      child_looked_after_placements: [
        { start_date: "2026-03-01", start_reason: "S", placement_type: "K1", postcode: "ZZ99 3VZ" },
      ],
      purge: false,
    },
  ],
  purge: false,
};

const read = (content: unknown) =>
  readAll(memorySource({ "children.json": JSON.stringify(content) }));
const dataOf = async (content: unknown, stream: string) =>
  recordsOf(await read(content), stream).map(({ data }) => data);

describe("JSON shaped as the department's API takes it", () => {
  test("says who the child is, without the names", async () => {
    const [person] = await dataOf([CHILD], "dfe-child.person");
    expect(person).toMatchObject({
      personKey: "SYN1",
      birth: { v: "2010-02-01" },
      sex: { code: "F" },
      disabilities: [{ code: "HAND" }, { code: "LD" }],
      uasc: "no",
    });
    expect(JSON.stringify((await read([CHILD])).records)).not.toContain("Syllable");
  });

  test("says what happened in each episode, by the episode's key", async () => {
    const whole = await read([CHILD]);
    const [referral] = recordsOf(whole, "dfe-social-care-episode.referral");
    const referralKey = referral?.key["referralKey"];
    expect(referral?.data).toMatchObject({
      received: { v: "2026-01-02" },
      nfa: "no",
      closed: null,
    });
    expect(recordsOf(whole, "dfe-assessment.assessment")).toMatchObject([
      {
        data: {
          referralKey,
          authorised: { v: "2026-02-20" },
          factors: [{ code: "1C" }, { code: "4A" }],
        },
      },
    ]);
    expect(recordsOf(whole, "dfe-care-worker.allocation")).toMatchObject([
      {
        data: {
          workerKey: "W1",
          isAllocated: "unknown",
          started: { v: "2026-01-03" },
          ended: null,
        },
      },
    ]);
    expect(recordsOf(whole, "dfe-placement.placement")).toMatchObject([
      { data: { type: { code: "K1" }, postcode: null }, meta: { flags: ["sentinel-replaced"] } },
    ]);
  });

  test("says that a conference is required, where ours says that it is not", async () => {
    expect(await dataOf([CHILD], "dfe-section-47-assessment.s47_enquiry")).toMatchObject([
      { icpcNotRequired: "no", icpcHeld: { v: "2026-01-28" } },
    ]);
  });

  test("leaves out, in the open, what is marked to be purged", async () => {
    const whole = await read([CHILD]);
    expect(recordsOf(whole, "dfe-child-protection-plan.plan")).toEqual([]);
    expect(whole.reconciliation.streams).toContainEqual(
      expect.objectContaining({ stream: "dfe-child-protection-plan.plan", read: 1, filtered: 1 }),
    );
    expect(await dataOf([{ ...CHILD, purge: true }], "dfe-assessment.assessment")).toEqual([]);
  });

  test("may be one child alone, or a list under a name", async () => {
    expect(await dataOf(CHILD, "dfe-child.person")).toHaveLength(1);
    expect(
      await dataOf({ children: [CHILD, { ...CHILD, la_child_id: "SYN2" }] }, "dfe-child.person"),
    ).toHaveLength(2);
  });

  test("trap 13: what the department's limits would refuse is read all the same", async () => {
    const long = "0x0123456789abcdef0123456789abcdef";
    expect(await dataOf([{ ...CHILD, la_child_id: long }], "dfe-child.person")).toMatchObject([
      { personKey: long },
    ]);
  });

  test("holds back a child whose number is a number", async () => {
    const whole = await read([{ ...CHILD, la_child_id: 77 }]);
    expect(heldOf(whole, "dfe-child.person")).toEqual(["1 type-invalid"]);
  });
});
