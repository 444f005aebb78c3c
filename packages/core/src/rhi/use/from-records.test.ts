import { describe, expect, test } from "vitest";
import {
  type Contribution,
  dateTemporal,
  type InterviewFollowUp,
  instantTemporal,
  localTemporal,
  type Meeting,
  type MissingEpisode,
  type ReturnInterview,
  type RiskUpdate,
  unknownTime,
} from "../../records/index.js";
import { evaluateUse } from "./evaluate-use.js";
import { type UseRecords, useSubjects } from "./from-records.js";

const AS_OF = "2026-06-30T12:00:00Z";
const day = (text: string) => dateTemporal(text) ?? unknownTime;
const at = (text: string) => localTemporal(text) ?? unknownTime;
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });
const twoDays = { ...unknownTime, lo: "2026-06-01T20:00:00Z", hi: "2026-06-02T06:00:00Z" };

const ALL_FIELDS = [
  ...["return_interview.signedOff", "return_interview.fieldsRecorded"],
  ...["risk_update.dated", "risk_update.citesInterviews"],
  ...["interview_follow_up.shareable", "interview_follow_up.shared"],
  ...["interview_follow_up.owner", "interview_follow_up.due"],
  ...["interview_follow_up.closed", "interview_follow_up.closedWithEvidence"],
  ...["meeting.held", "meeting.citesInterviews", "missing_episode.start"],
];

function from<Entity>(record: Entity, ...flags: string[]): Contribution<Entity> {
  return { source: "forms", record, flags };
}

const written = (["reasons", "whereAndWith", "harmOrRisk", "childWords"] as const).map(code);

const interview: ReturnInterview = {
  interviewKey: "R1",
  personKey: "C1",
  completed: at("2026-06-01T16:00"),
  outcome: code("completed"),
  formStatus: code("final"),
  signedOff: day("2026-06-03"),
  fieldsRecorded: written,
  noNewInformation: null,
};
const episode: MissingEpisode = {
  episodeKey: "E1",
  personKey: "C1",
  status: code("missing"),
  start: at("2026-05-30T22:00"),
  endMeans: code("returned"),
  responsibleAuthority: code("own"),
};
const update: RiskUpdate = {
  riskUpdateKey: "U1",
  personKey: "C1",
  kind: code("safetyPlan"),
  dated: day("2026-06-05"),
  citesInterviews: ["R1"],
};
const review: Meeting = {
  meetingKey: "M1",
  personKey: "C1",
  meetingType: code("claReview"),
  held: day("2026-06-25"),
  citesInterviews: ["R1"],
};
const riskMeeting: Meeting = { ...review, meetingKey: "M2", meetingType: code("risk") };
const concern: InterviewFollowUp = {
  followUpKey: "W1",
  interviewKey: "R1",
  kind: code("concern"),
  ordinal: 1,
  shareable: "yes",
  shared: day("2026-06-02"),
};
const action: InterviewFollowUp = {
  followUpKey: "W2",
  interviewKey: "R1",
  kind: code("action"),
  ordinal: 1,
  owner: "team manager",
  due: day("2026-06-20"),
  closed: day("2026-06-19"),
  closedWithEvidence: "yes",
};

function records(told: Partial<UseRecords> = {}): UseRecords {
  return {
    interviews: [from(interview)],
    episodes: [from(episode)],
    followUps: [from(concern), from(action)],
    riskUpdates: [from(update)],
    meetings: [from(review), from(riskMeeting)],
    suppliedFields: new Set(ALL_FIELDS),
    ...told,
  };
}

const subjects = (told: Partial<UseRecords> = {}) =>
  useSubjects(records(told), AS_OF).map(({ subject }) => subject);

/** What each check of the first interview comes to, as `outcome reason`. */
function checks(told: Partial<UseRecords> = {}) {
  const [subject] = subjects(told);
  if (subject === undefined) return null;
  const { U1, U2, U3, U4, U5, U6 } = evaluateUse(subject);
  const [u1, u2, u3, u4, u5, u6] = [U1, U2, U3, U4, U5, U6].map(
    ({ outcome, reason }) => `${outcome} ${reason}`,
  );
  return { u1, u2, u3, u4, u5, u6 };
}

const interviewWith = (told: Partial<ReturnInterview>, ...flags: string[]) => ({
  interviews: [from({ ...interview, ...told }, ...flags)],
});

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

describe("what is missing, and what no source could tell", () => {
  const without = (...fields: string[]) => ({
    suppliedFields: new Set(ALL_FIELDS.filter((field) => !fields.includes(field))),
  });

  test.each([
    ["u1", "return_interview.signedOff", interviewWith({ signedOff: null })],
    ["u1", "return_interview.fieldsRecorded", interviewWith({ fieldsRecorded: null })],
    ["u2", "risk_update.dated", { riskUpdates: [] }],
    ["u2", "risk_update.citesInterviews", { riskUpdates: [] }],
    ["u3", "interview_follow_up.shareable", {}],
    ["u3", "interview_follow_up.shared", {}],
    ["u4", "interview_follow_up.owner", {}],
    ["u4", "interview_follow_up.due", {}],
    ["u4", "interview_follow_up.closed", {}],
    ["u4", "interview_follow_up.closedWithEvidence", {}],
    ["u5", "meeting.citesInterviews", {}],
    ["u5", "meeting.held", {}],
    ["u6", "missing_episode.start", {}],
  ] as const)("%s: without %s silence is no failing", (check, field, told) => {
    expect(checks({ ...told, ...without(field) })?.[check]).toBe("cannot-tell not-supplied");
  });

  test("a blank that a source could have filled is a failing", () => {
    expect(checks(interviewWith({ signedOff: null, fieldsRecorded: null }))?.u1).toBe(
      "breached not-recorded",
    );
    expect(checks(interviewWith({ fieldsRecorded: [code("reasons")] }))?.u1).toBe(
      "breached incomplete-record",
    );
    expect(checks(interviewWith({ fieldsRecorded: null }))?.u1).toBe("breached incomplete-record");
    expect(checks({ riskUpdates: [] })?.u2).toBe("breached not-recorded");
  });

  test("an interview whose own source cannot carry the write-up is not taken for unwritten", () => {
    const { signedOff: _, ...unsigned } = interview;
    const { fieldsRecorded: __, ...unlisted } = interview;
    for (const bare of [unsigned, unlisted]) {
      expect(checks({ interviews: [from(bare)] })?.u1).toBe("cannot-tell not-supplied");
    }
  });

  test("where no child has a risk meeting on record, none is taken to be kept there", () => {
    const starts = ["2026-05-28", "2026-05-29", "2026-05-30"].map((start, n) =>
      from({ ...episode, episodeKey: `E${n}`, start: day(start) }),
    );
    expect(checks({ episodes: starts, meetings: [from(review)] })?.u6).toBe(
      "cannot-tell not-supplied",
    );
    const another = from({ ...riskMeeting, personKey: "C2" });
    expect(checks({ episodes: starts, meetings: [from(review), another] })?.u6).toBe(
      "breached no-meeting",
    );
  });

  test("a manager's word that nothing new was learned is passed on", () => {
    const nothing = interviewWith({ noNewInformation: { by: "team manager", reason: "known" } });
    expect(checks({ ...nothing, riskUpdates: [] })?.u2).toBe("not-applicable no-new-information");
  });
});

describe("doubt stays doubt", () => {
  const followUp = (told: Partial<InterviewFollowUp>) => ({
    followUps: [from({ ...concern, ...told }), from({ ...action, ...told, kind: code("action") })],
  });

  test("it happened, and nobody knows when", () => {
    expect(checks(interviewWith({ signedOff: unknownTime }))?.u1).toBe("cannot-tell date-unknown");
    expect(checks({ riskUpdates: [from({ ...update, dated: unknownTime })] })?.u2).toBe(
      "cannot-tell date-unknown",
    );
    expect(checks(followUp({ shared: unknownTime }))?.u3).toBe("cannot-tell date-unknown");
    expect(checks(followUp({ closed: unknownTime }))?.u4).toBe("cannot-tell date-unknown");
    expect(checks(followUp({ due: unknownTime }))?.u4).toBe("cannot-tell date-unknown");
    expect(checks({ meetings: [from({ ...review, held: unknownTime })] })?.u5).toBe(
      "cannot-tell date-unknown",
    );
  });

  test("it did not happen", () => {
    expect(checks(followUp({ shared: null }))?.u3).toBe("breached not-shared");
    expect(checks(followUp({ closed: null }))?.u4).toBe("breached action-overdue");
    expect(checks(followUp({ owner: null }))?.u4).toBe("breached action-unowned");
    expect(checks(followUp({ closedWithEvidence: "no" }))?.u4).toBe(
      "breached closed-without-evidence",
    );
    expect(subjects({ meetings: [from({ ...review, held: null })] })).toMatchObject([
      { nextDecisions: [] },
    ]);
  });

  test("nobody recorded whether an action was closed with evidence", () => {
    expect(checks(followUp({ closedWithEvidence: "unknown" }))?.u4).toBe(
      "cannot-tell date-unknown",
    );
    expect(checks(followUp({ closedWithEvidence: "unknown", closed: null }))?.u4).toBe(
      "breached action-overdue",
    );
  });

  test.each([
    ["yes", true],
    ["no", false],
    ["notApplicable", false],
    ["unknown", null],
    [null, null],
  ] as const)("a concern marked %s for sharing", (shareable, expected) => {
    expect(subjects(followUp({ shareable }))).toMatchObject([
      { concerns: [{ shareable: expected }] },
    ]);
  });

  test("a record that may or may not name the interview", () => {
    const { citesInterviews: _, ...silent } = update;
    const cites = (one: RiskUpdate) => subjects({ riskUpdates: [from(one)] })[0]?.riskUpdates;
    expect(cites(silent)).toEqual([{ date: "2026-06-05", citesRhi: null }]);
    expect(cites({ ...update, citesInterviews: null })).toEqual([
      { date: "2026-06-05", citesRhi: null },
    ]);
    expect(cites({ ...update, citesInterviews: ["R2"] })).toEqual([
      { date: "2026-06-05", citesRhi: false },
    ]);
  });

  test("only a plan review, a strategy discussion or a looked-after review is a next decision", () => {
    const types = ["strategy", "icpc", "coreGroup", "rcpc", "claReview", "risk", "other"] as const;
    const meetings = types.map((type, n) =>
      from({ ...review, meetingKey: type, meetingType: code(type), held: day(`2026-06-1${n}`) }),
    );
    expect(subjects({ meetings })[0]?.nextDecisions.map(({ date }) => date)).toEqual([
      "2026-06-10",
      "2026-06-13",
      "2026-06-14",
    ]);
  });

  test("a start that may not count has no day that is known", () => {
    const startsOf = (told: Partial<MissingEpisode>) =>
      subjects({ episodes: [from({ ...episode, ...told })] })[0]?.starts;
    expect(startsOf({})).toEqual([{ date: "2026-05-30" }]);
    expect(startsOf({ status: code("away") })).toEqual([]);
    expect(startsOf({ responsibleAuthority: code("other") })).toEqual([]);
    expect(startsOf({ status: code("unknown") })).toEqual([{ date: "unknown" }]);
    expect(startsOf({ responsibleAuthority: code("unknown") })).toEqual([{ date: "unknown" }]);
    expect(startsOf({ episodeKey: "E1~2" })).toEqual([{ date: "unknown" }]);
    expect(startsOf({ start: instantTemporal("2026-05-30T23:30:00Z") ?? unknownTime })).toEqual([
      { date: "2026-05-31" },
    ]);
  });

  test("what another source says of a key that two rows share is said of neither", () => {
    const told = (record: RiskUpdate, ...flags: string[]) => from(record, ...flags);
    const { citesInterviews: _, ...silent } = update;
    const riskUpdates = [
      told({ ...silent, citesInterviews: [] }, "key-collision"),
      told({ ...silent, riskUpdateKey: "U1~2", citesInterviews: [] }, "key-collision"),
      told(update),
    ];
    expect(subjects({ riskUpdates })[0]?.riskUpdates).toEqual([
      { date: "unknown", citesRhi: null },
      { date: "unknown", citesRhi: null },
    ]);
  });
});
