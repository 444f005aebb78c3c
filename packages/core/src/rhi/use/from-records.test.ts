import { describe, expect, test } from "vitest";
import { unknownTime } from "../../records/index.js";
import {
  AS_OF,
  action,
  checks,
  code,
  concern,
  day,
  episode,
  from,
  interview,
  interviewWith,
  records,
  review,
  riskMeeting,
  subjects,
  update,
} from "./from-records/recorded-use.cases.js";
import { type UseRecords, useSubjects } from "./from-records.js";

const twoDays = { ...unknownTime, lo: "2026-06-01T20:00:00Z", hi: "2026-06-02T06:00:00Z" };

describe("an interview, and what became of it", () => {
  test("is judged from what cites it", () => {
    expect(checks()).toEqual({
      u1: "met in-time",
      u2: "met in-time",
      u3: "met in-time",
      u4: "met in-time",
      u5: "met cited",
      u6: "not-applicable threshold-not-reached",
    });
    expect(useSubjects(records(), AS_OF)).toMatchObject([{ personKey: "C1", interviewKey: "R1" }]);
  });

  test("carries days and names, and nothing of what was said", () => {
    expect(subjects()).toEqual([
      {
        asOf: "2026-06-30",
        rhi: { id: "R1", interviewDate: "2026-06-01" },
        record: {
          signedOffDate: "2026-06-03",
          fields: {
            reasons: "on record",
            whereAndWith: "on record",
            harmOrRisk: "on record",
            childWords: "on record",
          },
        },
        noNewInformation: null,
        riskUpdates: [{ date: "2026-06-05", citesRhi: true }],
        concerns: [{ id: "W1", shareable: true, sharedDate: "2026-06-02" }],
        actions: [
          {
            owner: "team manager",
            dueDate: "2026-06-20",
            closedDate: "2026-06-19",
            evidence: "on record",
          },
        ],
        nextDecisions: [{ date: "2026-06-25", citesRhi: true }],
        starts: [{ date: "2026-05-30" }],
        riskMeetings: [{ date: "2026-06-25" }],
        notSupplied: [],
      },
    ]);
  });

  test("is judged as at the London day", () => {
    const evening = useSubjects(records(), "2026-06-30T23:30:00Z");
    expect(evening.map(({ subject }) => subject.asOf)).toEqual(["2026-07-01"]);
  });

  test("takes nothing from another child or another interview", () => {
    const others = {
      riskUpdates: [from({ ...update, personKey: "C2" })],
      meetings: [from({ ...review, personKey: "C2" }), from({ ...riskMeeting, personKey: "C2" })],
      episodes: [from({ ...episode, personKey: "C2" })],
      followUps: [
        from({ ...concern, interviewKey: "R2" }),
        from({ ...action, interviewKey: "R2" }),
      ],
    };
    expect(subjects(others)).toMatchObject([
      {
        riskUpdates: [],
        nextDecisions: [],
        riskMeetings: [],
        starts: [],
        concerns: [],
        actions: [],
        notSupplied: [],
      },
    ]);
  });
});

describe("which interviews were held", () => {
  test("a draft, a cancelled form and one that led to no talk were not", () => {
    expect(subjects(interviewWith({ formStatus: code("draft") }))).toEqual([]);
    expect(subjects(interviewWith({ formStatus: code("cancelled") }))).toEqual([]);
    expect(subjects(interviewWith({ completed: null, outcome: code("declined") }))).toEqual([]);
  });

  test("one that is dated tomorrow has not been held; today's has", () => {
    expect(subjects(interviewWith({ completed: day("2026-07-01") }))).toEqual([]);
    expect(subjects(interviewWith({ completed: day("2026-06-30") }))).toHaveLength(1);
  });

  const dateUnknown = Array(6).fill("cannot-tell date-unknown");
  const answers = (told: Partial<UseRecords>) => Object.values(checks(told) ?? {});

  test("one whose day nobody recorded was held, and no limit can be counted from it", () => {
    const { completed: _, ...undated } = interview;
    expect(answers({ interviews: [from(undated)] })).toEqual(dateUnknown);
    expect(answers(interviewWith({ completed: null }))).toEqual(dateUnknown);
    expect(answers(interviewWith({ completed: unknownTime }))).toEqual(dateUnknown);
    expect(answers(interviewWith({ completed: twoDays }))).toEqual(dateUnknown);
  });

  test("a form of unknown standing shows that it was held, not when", () => {
    expect(answers(interviewWith({ formStatus: code("unknown") }))).toEqual(dateUnknown);
  });

  test("of two with one key nobody knows which is cited", () => {
    const twins = [
      from(interview, "key-collision"),
      from({ ...interview, interviewKey: "R1~2" }, "key-collision"),
    ];
    expect(subjects({ interviews: twins }).map(({ rhi }) => rhi)).toEqual([
      { id: "R1", interviewDate: "unknown" },
      { id: "R1~2", interviewDate: "unknown" },
    ]);
  });
});
