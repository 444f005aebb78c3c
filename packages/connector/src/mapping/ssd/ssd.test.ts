import { describe, expect, test } from "vitest";
import { memorySource } from "../../testing/memory-source.js";
import { permutations } from "../../testing/permutations.js";
import { readAll } from "../../testing/read-all.js";
import { csv, heldOf, recordsOf } from "../../testing/records-of.js";
import { ssdTables } from "./index.js";

const PERSON =
  "pers_legacy_id pers_person_id pers_upn pers_sex pers_gender pers_ethnicity pers_dob " +
  "pers_expected_dob pers_death_date pers_upn_unknown pers_send_flag pers_is_mother pers_nationality";
const people = csv(
  PERSON,
  "SYN1|101|X0001|M|M|WBRI|2010-02-01 00:00:00||||||",
  "|102||F|F|BAFR|2012-05-06 00:00:00||||||",
);

const MISSING =
  "miss_table_id miss_person_id miss_missing_episode_start_date miss_missing_episode_type " +
  "miss_missing_episode_end_date miss_missing_rhi_offered miss_missing_rhi_accepted";
const REFERRAL =
  "cine_referral_id cine_person_id cine_referral_date cine_cin_primary_need_code " +
  "cine_referral_source_code cine_referral_nfa cine_close_reason cine_close_date cine_referral_team " +
  "cine_referral_worker_id";
const ASSESSMENT =
  "cina_assessment_id cina_person_id cina_referral_id cina_assessment_start_date " +
  "cina_assessment_child_seen cina_assessment_auth_date cina_assessment_outcome_json " +
  "cina_assessment_outcome_nfa cina_assessment_team cina_assessment_worker_id";
const S47 =
  "s47e_s47_enquiry_id s47e_referral_id s47e_person_id s47e_s47_start_date s47e_s47_end_date " +
  "s47e_s47_nfa s47e_s47_completed_by_team s47e_s47_completed_by_worker_id";
const ICPC =
  "icpc_icpc_id icpc_icpc_meeting_id icpc_s47_enquiry_id icpc_person_id icpc_referral_id " +
  "icpc_icpc_transfer_in icpc_icpc_target_date icpc_icpc_date icpc_icpc_outcome_cp_flag";
const INVOLVEMENT =
  "invo_involvements_id invo_professional_id invo_professional_role_id invo_professional_team " +
  "invo_person_id invo_involvement_start_date invo_involvement_end_date invo_worker_change_reason " +
  "invo_referral_id";
const WORKER =
  "prof_professional_id prof_staff_id prof_social_worker_registration_no prof_agency_worker_flag " +
  "prof_professional_job_title prof_professional_caseload prof_professional_department " +
  "prof_full_time_equivalency";

const read = (files: Readonly<Record<string, string>>, config: unknown = {}) =>
  readAll(memorySource({ "person.csv": people, ...files }), config);

async function dataOf(
  stream: string,
  files: Readonly<Record<string, string>>,
  config: unknown = {},
) {
  return recordsOf(await read(files, config), stream).map(({ data }) => data);
}

describe("the SSD", () => {
  test("knows a child by the legacy id, and by the warehouse's only where there is none", async () => {
    const [first, second] = await dataOf("ssd-person.person", {});
    expect([first, second]).toMatchObject([{ personKey: "102" }, { personKey: "SYN1" }]);
    expect(second).toMatchObject({
      birth: { p: "date", v: "2010-02-01" },
      death: null,
      sex: { code: "M", raw: "M" },
    });
    expect(await dataOf("ssd-person.person_identifier", {})).toEqual([
      { personKey: "SYN1", scheme: "upn", value: "X0001" },
    ]);
  });

  test("names an absence by child, wall clock and kind, and its end is no return", async () => {
    const missing = csv(
      MISSING,
      "9|101|2026-05-30 23:15:00.000|Missing|2026-05-31 07:00:00|YES|na",
      "10|102|2026-06-01 10:00:00|Absent||no|",
    );
    const [away, absent] = await dataOf("ssd-missing.missing_episode", { "missing.csv": missing });
    expect([away, absent]).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          personKey: "SYN1",
          status: { code: "missing", raw: "Missing" },
          start: expect.objectContaining({ p: "local", v: "2026-05-30T23:15:00" }),
          end: expect.objectContaining({ p: "local", v: "2026-05-31T07:00:00" }),
          endMeans: { code: "unknown", raw: null },
          rhiOffered: "yes",
          rhiAccepted: "notApplicable",
        }),
        expect.objectContaining({
          personKey: "102",
          status: { code: "away", raw: "Absent" },
          end: null,
          rhiOffered: "no",
          rhiAccepted: "unknown",
        }),
      ]),
    );
    expect(away).not.toHaveProperty("returned");
  });

  test("is the same in every order of its files, where a key is made of other keys", async () => {
    const texts = [
      csv(PERSON, "SYN1|101||M|M|WBRI|2010-02-01||||||"),
      csv(REFERRAL, "1|101|2026-01-02|N1|1A|N|||-1|-1"),
      csv(ASSESSMENT, "5|101|1|2026-01-05|Y|2026-02-10||N|-1|-1"),
      csv("cinf_table_id cinf_assessment_id cinf_assessment_factors_json", '9|5|"[""3A""]"'),
    ];
    const orders = permutations(texts);
    const seen = new Set<string>();
    for (const order of orders) {
      const files = Object.fromEntries(order.map((text, place) => [`${place}.csv`, text]));
      const whole = await readAll(memorySource(files));
      const records = ["ssd-cin-assessments", "ssd-assessment-factors"].flatMap((source) =>
        recordsOf(whole, `${source}.assessment`),
      );
      expect(records).toHaveLength(2);
      for (const { key } of records) seen.add(JSON.stringify(key));
    }
    expect(orders).toHaveLength(24);
    expect(seen.size).toBe(1);
  });

  test("a night that numbers everything anew changes nothing", async () => {
    const night = (offset: number) => ({
      "person.csv": csv(PERSON, `SYN1|${101 + offset}||M|M|WBRI|2010-02-01||||||`),
      "referral.csv": csv(REFERRAL, `${1 + offset}|${101 + offset}|2026-01-02|N1|1A|N|||-1|-1`),
      "assessment.csv": csv(
        ASSESSMENT,
        `${5 + offset}|${101 + offset}|${1 + offset}|2026-01-05|Y|2026-02-10||N|-1|-1`,
      ),
    });
    const hashes = async (offset: number) =>
      (await readAll(memorySource(night(offset)))).records.map(
        ({ meta }) => meta.provenance.contentHash,
      );
    expect(await hashes(0)).toHaveLength(3);
    expect(await hashes(7000)).toEqual(await hashes(0));
  });

  test("trap 1: -1 means none: no worker is an unallocated child, no person is held back", async () => {
    const involvements = csv(
      INVOLVEMENT,
      "1|-1|CW|-1|101|2026-01-02 09:00:00|||",
      "2|-1|CW|-1|-1|2026-01-02 09:00:00|||",
      "3|77|CW|-1|101|2026-01-02 09:00:00|||",
    );
    const whole = await read({ "involvements.csv": involvements });
    expect(recordsOf(whole, "ssd-involvements.allocation").map(({ data }) => data)).toMatchObject([
      { personKey: "SYN1", workerKey: null, teamKey: null, referralKey: null },
    ]);
    expect(heldOf(whole, "ssd-involvements.allocation")).toEqual([
      "3 key-sentinel",
      "4 parent-unknown-and-required",
    ]);
  });

  test("trap 2: 1 January 1900 is no authorisation", async () => {
    const assessments = csv(ASSESSMENT, "5|101||2026-01-05|Y|1900-01-01 00:00:00||N|-1|-1");
    const whole = await read({ "assessment.csv": assessments });
    const [record] = recordsOf(whole, "ssd-cin-assessments.assessment");
    expect(record?.data).toMatchObject({ authorised: null, childSeen: "yes" });
    expect(record?.meta.flags).toEqual(["sentinel-replaced"]);
  });

  test("trap 3: the flags of an interview come in any case, and a blank is unknown", async () => {
    const missing = csv(
      MISSING,
      ...["Yes|NO", "y|n", "NA|na", "|"].map(
        (flags, n) => `${n}|101|2026-05-0${n + 1} 10:00:00|M||${flags}`,
      ),
    );
    const data = await dataOf("ssd-missing.missing_episode", { "missing.csv": missing });
    const flags = data.map((one) => `${one?.["rhiOffered"]} ${one?.["rhiAccepted"]}`);
    expect(flags.toSorted()).toEqual([
      "notApplicable notApplicable",
      "unknown unknown",
      "yes no",
      "yes no",
    ]);
  });

  test("trap 4: a role holds a case only where the authority declares it", async () => {
    const files = {
      "involvements.csv": csv(
        INVOLVEMENT,
        "1|-1|CW|-1|101|2026-01-02|||",
        "2|-1|16PLUS|-1|101|2026-01-02|||",
      ),
    };
    const allocated = async (config: unknown) =>
      (await dataOf("ssd-involvements.allocation", files, config))
        .map((one) => one?.["isAllocated"])
        .toSorted();
    expect(await allocated({})).toEqual(["unknown", "unknown"]);
    expect(await allocated({ ssd: { caseHoldingRoles: ["cw"] } })).toEqual(["unknown", "yes"]);
  });

  test("trap 5: the caseload of a worker is one of last September, and kept apart", async () => {
    const workers = csv(WORKER, "77|S1|SW1||Social worker|21|Duty|0.8", "78|unknown|SW2|||||");
    const data = await dataOf("ssd-professionals.worker", { "workers.csv": workers });
    expect(data).toMatchObject([
      { workerKey: "S1", caseloadSupplied: 21, agency: "unknown" },
      { workerKey: "SW2", caseloadSupplied: null },
    ]);
    expect(data[0]).not.toHaveProperty("fte");
  });

  test("trap 6: factors that the source cut off are unknown, and the row is kept", async () => {
    const files = {
      "assessment.csv": csv(ASSESSMENT, "5|101||2026-01-05|Y|2026-02-10||N|-1|-1"),
      "factors.csv":
        'cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json\n1,5,"[""1A"",""3"\n',
    };
    const whole = await read(files);
    const [record] = recordsOf(whole, "ssd-assessment-factors.assessment");
    expect(record).toMatchObject({
      data: { personKey: "SYN1", factors: null },
      meta: { flags: ["outcome-unparsed"] },
    });
    const [assessment] = recordsOf(whole, "ssd-cin-assessments.assessment");
    expect(record?.key).toEqual(assessment?.key);
  });

  test("a conference closes the enquiry that led to it", async () => {
    const files = {
      "a-conference.csv": csv(ICPC, "1|1|3|101||N|2026-02-20|2026-02-18 10:00:00|Y"),
      "s47.csv": csv(S47, "3||101|2026-01-30 09:00:00|2026-02-03|N|-1|-1"),
    };
    const whole = await read(files);
    const [enquiry] = recordsOf(whole, "ssd-s47-enquiry.s47_enquiry");
    const [conference] = recordsOf(whole, "ssd-initial-cp-conference.s47_enquiry");
    expect(conference?.key).toEqual(enquiry?.key);
    expect(conference?.data).toMatchObject({
      started: { v: "2026-01-30T09:00:00" },
      icpcHeld: { v: "2026-02-18T10:00:00" },
      icpcTarget: { p: "date", v: "2026-02-20" },
    });
  });

  test("comes as JSON as well, a list under each table's name, in any order", async () => {
    const json = JSON.stringify({
      ssd_missing: [
        {
          miss_table_id: "9",
          miss_person_id: "101",
          miss_missing_episode_start_date: "2026-05-30T23:15:00",
          miss_missing_episode_type: "M",
        },
      ],
      ssd_person: [{ pers_legacy_id: "SYN1", pers_person_id: "101", pers_dob: "2010-02-01" }],
    });
    const whole = await readAll(memorySource({ "ssd.json": json }));
    expect(recordsOf(whole, "ssd-missing.missing_episode")).toMatchObject([
      { data: { personKey: "SYN1", start: { v: "2026-05-30T23:15:00" } } },
    ]);
    expect(whole.heldBack).toEqual([]);
  });

  test("has tables that no record carries: they are counted, and left out in the open", async () => {
    const finance = csv(
      "s251_table_id s251_cla_placement_id s251_placeholder_1 s251_placeholder_2 s251_placeholder_3 s251_placeholder_4",
      "1|2||||",
    );
    const whole = await read({ "finance.csv": finance });
    expect(whole.reconciliation.streams).toContainEqual(
      expect.objectContaining({ stream: "ssd-s251-finance", read: 1, filtered: 1 }),
    );
  });
});

const shared = process.env["WAYMARK_SHARED"];

// The list of fields lies outside the repository.
if (shared !== undefined) {
  const { readFileSync } = await import("node:fs");
  const { z } = await import("zod");
  const Fields = z.object({
    tables: z.record(z.string(), z.object({ fields: z.array(z.object({ name: z.string() })) })),
  });
  const { tables } = Fields.parse(
    JSON.parse(readFileSync(`${shared}/data/derived/ssd_v1_4_fields.json`, "utf8")),
  );
  const named = (name: string) =>
    tables[name.replaceAll("-", "_")]?.fields.map((field) => field.name.trim()) ?? [];

  test.each(ssdTables({ caseHoldingRoles: [] }))(
    "$title names its columns as the SSD does",
    (table) => {
      expect(table.columns.filter((column) => !named(table.source).includes(column))).toEqual([]);
    },
  );
}
