import { describe, expect, test } from "vitest";
import { memorySource } from "../../testing/memory-source.js";
import { readAll } from "../../testing/read-all.js";
import { csv, heldOf, recordsOf } from "../../testing/records-of.js";
import { hdmTables } from "./index.js";

const PERSON =
  "DIM_PERSON_ID LEGACY_ID BIRTH_DTTM DEATH_DTTM DOB_ESTIMATED DUPLICATED_DTTM GENDER_MAIN_CODE " +
  "ETHNICITY_MAIN_CODE UPN SURVIVOR_ID";
const people = csv(
  PERSON,
  "101|SYN1|2010-02-01 00:00:00||N||M|WBRI||",
  "102|SYN2|||Y|2026-01-01|F|||101",
);

const WORKER = "DIM_WORKER_ID STAFF_ID WORKER_ID_CODE JOB_TITLE FULL_TIME_EQUIVALENCY";
const INVOLVEMENT =
  "FACT_INVOLVEMENTS_ID DIM_PERSON_ID DIM_WORKER_ID DIM_DEPARTMENT_ID FACT_WORKER_HISTORY_DEPARTMENT_ID " +
  "DIM_LOOKUP_INVOLVEMENT_TYPE_CODE DIM_LOOKUP_CWREASON_CODE IS_ALLOCATED_CW_FLAG START_DTTM END_DTTM FACT_REFERRAL_ID";
const MISSING =
  "FACT_MISSING_PERSON_ID DIM_PERSON_ID START_DTTM END_DTTM MISSING_STATUS RETURN_INTERVIEW_OFFERED RETURN_INTERVIEW_ACCEPTED";
const REFERRAL =
  "FACT_REFERRAL_ID DIM_PERSON_ID REFRL_START_DTTM REFRL_END_DTTM DIM_LOOKUP_CONT_SORC_ID " +
  "DIM_LOOKUP_CATEGORY_OF_NEED_CODE OUTCOME_NFA_FLAG DIM_LOOKUP_REFRL_ENDRSN_ID_CODE DIM_DEPARTMENT_ID DIM_WORKER_ID_DESC";
const ASSESSMENT =
  "FACT_SINGLE_ASSESSMENT_ID EXTERNAL_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM " +
  "DIM_LOOKUP_STEP_SUBSTATUS_CODE OUTCOME_NFA_FLAG COMPLETED_BY_DEPT_ID COMPLETED_BY_USER_ID";
const NOTE =
  "FACT_CASENOTE_ID DIM_PERSON_ID EVENT_DTTM DIM_LOOKUP_CASNT_TYPE_ID_CODE SEEN_FLAG SEEN_ALONE_FLAG";
const S47 =
  "FACT_S47_ID DIM_PERSON_ID FACT_REFERRAL_ID START_DTTM END_DTTM COMPLETED_BY_USER_STAFF_ID";
const CONFERENCE =
  "FACT_CP_CONFERENCE_ID DIM_PERSON_ID FACT_S47_ID FACT_MEETING_ID DUE_DTTM TRANSFER_IN_FLAG";
const MEETING = "FACT_MEETING_ID ACTUAL_DTTM CANCELLED DIM_LOOKUP_MTG_TYPE_ID_CODE";

const read = (files: Readonly<Record<string, string>>, hdm: unknown = {}) =>
  readAll(memorySource({ "person.csv": people, ...files }), { hdm });

async function dataOf(stream: string, files: Readonly<Record<string, string>>, hdm: unknown = {}) {
  return recordsOf(await read(files, hdm), stream).map(({ data }) => data);
}

describe("the reporting warehouse", () => {
  test("knows a child by the legacy id alone, and how sure a birth is", async () => {
    expect(await dataOf("hdm-dim-person.person", {})).toMatchObject([
      { personKey: "SYN1", birth: { v: "2010-02-01" }, birthCertainty: { code: "known" } },
      { personKey: "SYN2", birth: null, birthCertainty: { code: "estimated" } },
    ]);
  });

  test("keeps a duplicate, and links it where the authority names the column of the survivor", async () => {
    const merged = async (hdm: unknown) =>
      (await dataOf("hdm-dim-person.person", {}, hdm)).map((one) => one?.["mergedInto"]);
    expect(await merged({})).toEqual([undefined, undefined]);
    expect(await merged({ survivorColumn: "SURVIVOR_ID" })).toEqual([null, "SYN1"]);
  });

  test("names an absence by child, wall clock and kind", async () => {
    const missing = csv(MISSING, "9|101|2026-10-25 01:30:00||MISSING|Y|N");
    const whole = await read({ "missing.csv": missing });
    const [record] = recordsOf(whole, "hdm-fact-missing-person.missing_episode");
    expect(record).toMatchObject({
      data: {
        personKey: "SYN1",
        start: { p: "local", v: "2026-10-25T01:30:00", fold: "ambiguous" },
        end: null,
        rhiOffered: "yes",
        rhiAccepted: "no",
      },
      meta: { flags: ["fold-ambiguous"] },
    });
  });

  test("trap 1: -1 is no worker, no team and no referral, and no child is held back", async () => {
    const files = {
      "involvement.csv": csv(
        INVOLVEMENT,
        "1|101|-1|-1|-1|CW||Y|2026-01-02 09:00:00||-1",
        "2|-1|-1|-1|-1|CW||Y|2026-01-02 09:00:00||-1",
      ),
      "worker.csv": csv(WORKER, "-1||||", "7|S7||Social worker|1"),
    };
    const whole = await read(files);
    expect(recordsOf(whole, "hdm-fact-involvements.allocation")).toMatchObject([
      { data: { personKey: "SYN1", workerKey: null, teamKey: null, referralKey: null } },
    ]);
    expect(heldOf(whole, "hdm-fact-involvements.allocation")).toEqual(["3 key-sentinel"]);
    expect(whole.reconciliation.streams).toContainEqual(
      expect.objectContaining({
        stream: "hdm-dim-worker.worker",
        read: 2,
        filtered: 1,
        inserted: 1,
      }),
    );
  });

  test("trap 4: the flag says who holds the case, in any case, and never the role", async () => {
    const rows = ["Y|CW", "y|KA1", "N|CW", "|CW"].map((pair, n) => {
      const [isHeld, role] = pair.split("|");
      return `${n}|101|-1|-1|-1|${role}||${isHeld}|2026-01-0${n + 2}||-1`;
    });
    const data = await dataOf("hdm-fact-involvements.allocation", {
      "involvement.csv": csv(INVOLVEMENT, ...rows),
    });
    expect(data.map((one) => one?.["isAllocated"]).toSorted()).toEqual([
      "no",
      "unknown",
      "yes",
      "yes",
    ]);
  });

  test("trap 8: drafts and cancelled assessments stay, and are told apart", async () => {
    const files = {
      "assessment.csv": csv(
        ASSESSMENT,
        "1|E77|101|-1|2026-01-02|D|N|-1|-1",
        "2|-1|101|-1|2026-01-03|x|N|-1|-1",
        "3|-1|101|-1|2026-01-04||N|-1|-1",
      ),
    };
    const data = await dataOf("hdm-fact-single-assessment.assessment", files);
    const status = data.map((one) => Object(one?.["status"]).code);
    expect(status.toSorted()).toEqual(["cancelled", "draft", "unknown"]);
    expect(data.map((one) => one?.["assessmentKey"])).toContain("E77");
    expect(data[0]).not.toHaveProperty("authorised");
  });

  test("the worker of a referral may be a name: it stays as it was written", async () => {
    const referral = csv(REFERRAL, "1|101|2026-01-02 10:00:00||1A|N1|N||-1|Syllable Duty");
    expect(await dataOf("hdm-fact-referrals.referral", { "referral.csv": referral })).toMatchObject(
      [{ workerRef: { kind: "name", value: "Syllable Duty" }, nfa: "no", teamKey: null }],
    );
  });

  test("a visit under a plan has its time and its child from its case note", async () => {
    const files = {
      "a-visit.csv": csv("FACT_CP_VISIT_ID FACT_CP_PLAN_ID FACT_CASENOTE_ID", "1|5|40", "2|5|41"),
      "note.csv": csv(
        NOTE,
        "40|101|2026-03-04 16:00:00|CPV|Y|N",
        "42|101|2026-03-05 16:00:00|CINV|Y|",
      ),
    };
    const whole = await read(files, { needVisitNotes: ["cinv"] });
    expect(recordsOf(whole, "hdm-fact-cp-visit.visit")).toMatchObject([
      {
        data: {
          personKey: "SYN1",
          visitType: { code: "cp" },
          at: { v: "2026-03-04T16:00:00" },
          seen: "yes",
          seenAlone: "no",
        },
      },
    ]);
    expect(heldOf(whole, "hdm-fact-cp-visit.visit")).toEqual(["3 parent-unknown-and-required"]);
    expect(recordsOf(whole, "hdm-fact-casenotes.visit")).toMatchObject([
      { data: { visitType: { code: "cin" }, at: { v: "2026-03-05T16:00:00" } } },
    ]);
  });

  test("a conference has its time from its meeting, and closes the enquiry that led to it", async () => {
    const files = {
      "a-conference.csv": csv(CONFERENCE, "1|101|3|60|2026-02-20|N", "2|101|-1|61|2026-03-20|Y"),
      "meeting.csv": csv(MEETING, "60|2026-02-18 10:00:00|N|ICPC", "61|2026-03-18 10:00:00|Y|ICPC"),
      "s47.csv": csv(S47, "3|101|-1|2026-01-30 09:00:00||S7"),
    };
    const whole = await read(files);
    const [enquiry] = recordsOf(whole, "hdm-fact-s47.s47_enquiry");
    const updates = recordsOf(whole, "hdm-fact-cp-conference.s47_enquiry");
    expect(updates).toHaveLength(1);
    expect(updates[0]?.key).toEqual(enquiry?.key);
    expect(updates[0]?.data).toMatchObject({ icpcHeld: { v: "2026-02-18T10:00:00" } });
    // The second meeting was cancelled: it was not held.
    expect(
      recordsOf(whole, "hdm-fact-cp-conference.meeting").map(({ data }) => data?.["held"]),
    ).toEqual(
      expect.arrayContaining([expect.objectContaining({ v: "2026-02-18T10:00:00" }), null]),
    );
  });
});

const shared = process.env["WAYMARK_SHARED"];

// The list of columns lies outside the repository.
if (shared !== undefined) {
  const { readFileSync } = await import("node:fs");
  const { z } = await import("zod");
  const Columns = z.object({
    tables: z.record(z.string(), z.object({ columns: z.record(z.string(), z.unknown()) })),
  });
  const { tables } = Columns.parse(
    JSON.parse(readFileSync(`${shared}/data/derived/lcs_hdm_columns.json`, "utf8")),
  );
  // Their own keys are named by other scripts, not by these two tables' columns.
  const ownKeys = new Set(["FACT_CP_VISIT_ID"]);

  test.each(hdmTables({ survivorColumn: null, needVisitNotes: [] }))(
    "$title names its columns as the warehouse does",
    ({ title, columns }) => {
      const known = Object.keys(tables[title.replace("LCS ", "")]?.columns ?? {});
      expect(columns.filter((one) => !known.includes(one) && !ownKeys.has(one))).toEqual([]);
    },
  );
}
