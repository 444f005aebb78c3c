import { describe, expect, test } from "vitest";
import {
  type InterviewFollowUp,
  instantTemporal,
  type MissingEpisode,
  type RiskUpdate,
  unknownTime,
} from "../../../records/index.js";
import {
  action,
  checks,
  code,
  concern,
  day,
  episode,
  from,
  interviewWith,
  review,
  riskMeeting,
  subjects,
  update,
} from "./recorded-use.cases.js";

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
    expect(subjects({ meetings: [from({ ...riskMeeting, held: null })] })).toMatchObject([
      { riskMeetings: [] },
    ]);
  });

  test("it happened, and two sources contradict each other about the day", () => {
    const told = (record: InterviewFollowUp, other: Partial<InterviewFollowUp>) => ({
      followUps: [from(record), from({ ...record, ...other })],
    });
    expect(checks(told(concern, { shared: day("2026-06-09") }))?.u3).toBe(
      "cannot-tell date-unknown",
    );
    expect(checks(told(action, { closed: day("2026-06-21") }))?.u4).toBe(
      "cannot-tell date-unknown",
    );
    expect(checks(told(action, { due: day("2026-06-18") }))?.u4).toBe("cannot-tell date-unknown");
    const moved = from({ ...review, held: day("2026-06-26") });
    expect(checks({ meetings: [from(review), moved] })?.u5).toBe("cannot-tell date-unknown");
  });

  test("nobody recorded whether an action was closed with evidence", () => {
    expect(checks(followUp({ closedWithEvidence: "unknown" }))?.u4).toBe(
      "cannot-tell date-unknown",
    );
    expect(checks(followUp({ closedWithEvidence: "unknown", closed: null }))?.u4).toBe(
      "breached action-overdue",
    );
  });

  test("an action whose owner two sources name differently has one", () => {
    const renamed = { ...action, owner: "social worker" };
    expect(checks({ followUps: [from(action), from(renamed)] })?.u4).toBe("met in-time");
    expect(checks({ followUps: [from({ ...action, owner: null }), from(renamed)] })?.u4).toBe(
      "met in-time",
    );
  });

  test("of two actions with one key nobody knows which has the owner that another source names", () => {
    const unowned = { ...action, owner: null, closed: null };
    const twin = (followUpKey: string) => from({ ...unowned, followUpKey }, "key-collision");
    const twins = [twin("W2"), twin("W2~2")];
    expect(checks({ followUps: twins })?.u4).toBe("breached action-unowned");
    const { due: _, closed: __, closedWithEvidence: ___, ...owned } = action;
    expect(checks({ followUps: [...twins, from(owned)] })?.u4).toBe("cannot-tell date-unknown");
    const ownTwins = ["W2", "W2~2"].map((followUpKey) =>
      from({ ...action, followUpKey }, "key-collision"),
    );
    expect(checks({ followUps: [...ownTwins, from(owned)] })?.u4).toBe("met in-time");
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

  test("what only another source says happened may have happened to either of two with one key", () => {
    const twinsOf = <Entity extends object>(one: Entity, other: Entity) => [
      from(one, "key-collision"),
      from(other, "key-collision"),
    ];
    const unheld = { ...review, held: null };
    const meetings = [...twinsOf(unheld, { ...unheld, meetingKey: "M1~2" }), from(review)];
    expect(subjects({ meetings })[0]?.nextDecisions.map(({ date }) => date)).toEqual([
      "unknown",
      "unknown",
    ]);
    const open = { ...action, closed: null };
    const { owner: _, due: __, closedWithEvidence: ___, ...closed } = action;
    const followUps = [...twinsOf(open, { ...open, followUpKey: "W2~2" }), from(closed)];
    expect(checks({ followUps })?.u4).toBe("cannot-tell date-unknown");
  });

  test("what another source says of a key that two rows share is said of neither", () => {
    const told = from;
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
    const meetings = [
      told({ ...review, citesInterviews: [] }, "key-collision"),
      told({ ...review, meetingKey: "M1~2", citesInterviews: [] }, "key-collision"),
      told(review),
    ];
    expect(subjects({ meetings })[0]?.nextDecisions).toEqual([
      { date: "unknown", citesRhi: null },
      { date: "unknown", citesRhi: null },
    ]);
    const followUps = [concern, { ...action, closedWithEvidence: "no" as const }].flatMap((one) => [
      told(one, "key-collision"),
      told({ ...one, followUpKey: `${one.followUpKey}~2` }, "key-collision"),
    ]);
    expect(subjects({ followUps: [...followUps, told(concern), told(action)] })).toMatchObject([
      {
        concerns: Array(2).fill({ shareable: null, sharedDate: "unknown" }),
        actions: Array(2).fill({
          dueDate: "unknown",
          closedDate: "unknown",
          evidence: "on record",
        }),
      },
    ]);
  });
});
