import { describe, expect, test } from "vitest";
import type { InterviewUse } from "../rhi/index.js";
import { useDuties } from "./interview-use-duties.js";

// Monday 1 June 2026. Working days: 3 end on the 4th, 5 on the 8th, 1 on the 2nd.
const used: InterviewUse = {
  asOf: "2026-06-30",
  rhi: { id: "R1", interviewDate: "2026-06-01" },
  record: {
    signedOffDate: "2026-06-03",
    fields: { reasons: "x", whereAndWith: "x", harmOrRisk: "x", childWords: "x" },
  },
  riskUpdates: [{ date: "2026-06-05", citesRhi: true }],
  noNewInformation: null,
  concerns: [{ id: "W1", shareable: true, sharedDate: "2026-06-02" }],
  actions: [
    { owner: "manager", dueDate: "2026-06-20", closedDate: "2026-06-19", evidence: "minutes" },
  ],
  nextDecisions: [{ date: "2026-06-25", citesRhi: true }],
  starts: [{ date: "2026-05-28" }, { date: "2026-05-29" }, { date: "2026-05-30" }],
  riskMeetings: [{ date: "2026-06-03" }],
};

const dutiesOf = (told: Partial<InterviewUse>, overrides?: Parameters<typeof useDuties>[1]) =>
  useDuties([{ personKey: "C1", interviewKey: "R1", subject: { ...used, ...told } }], overrides);

/** The states of RHI-U1 to RHI-U6, with what to record where one is unclear. */
function states(told: Partial<InterviewUse>): string[] {
  return dutiesOf(told).map(({ todo }) =>
    todo.state === "unclear" ? `record ${todo.toRecord}` : todo.state,
  );
}
const state = (number: number, told: Partial<InterviewUse>) => states(told)[number - 1];

const withConcern = (told: Partial<InterviewUse["concerns"][number]>) => ({
  concerns: [{ id: "W1", shareable: true, sharedDate: null, ...told }],
});
const action = { owner: "manager", dueDate: "2026-06-20", closedDate: null, evidence: null };
const withAction = (told: Partial<InterviewUse["actions"][number]>) => ({
  actions: [{ ...action, ...told }],
});
const written = used.record?.fields ?? {};

test("an interview that was used leaves nothing to do", () => {
  expect(states({})).toEqual(["none", "none", "none", "none", "none", "none"]);
});

test("each of the six checks is a duty about the interview; the overall one is none", () => {
  expect(dutiesOf({}).map(({ verdict }) => verdict.ruleId)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `RHI-U${number}`),
  );
  expect(dutiesOf({})[0]).toMatchObject({
    personKey: "C1",
    about: { entity: "return_interview", key: "R1" },
  });
});

describe("what can still be done", () => {
  test("an interview is written up, in full", () => {
    expect(state(1, { record: null })).toBe("overdue");
    expect(state(1, { record: { signedOffDate: "2026-06-03", fields: {} } })).toBe("overdue");
    expect(state(1, { record: { signedOffDate: "2026-06-10", fields: written } })).toBe("none");
  });

  test("the risk record is updated", () => {
    expect(state(2, { riskUpdates: [] })).toBe("overdue");
    expect(state(2, { riskUpdates: [{ date: "2026-06-29", citesRhi: true }] })).toBe("none");
  });

  test("a concern is shared", () => {
    expect(state(3, withConcern({}))).toBe("overdue");
    expect(state(3, withConcern({ sharedDate: "2026-06-10" }))).toBe("none");
  });

  test("an action finds an owner, is closed, and is shown to be", () => {
    expect(state(4, withAction({ owner: null }))).toBe("overdue");
    expect(state(4, withAction({}))).toBe("overdue");
    expect(state(4, withAction({ closedDate: "2026-06-19" }))).toBe("overdue");
    expect(state(4, withAction({ closedDate: "2026-06-22", evidence: "minutes" }))).toBe("none");
  });

  test("a decision that was taken without the interview is not taken again", () => {
    expect(state(5, { nextDecisions: [{ date: "2026-06-25", citesRhi: false }] })).toBe("none");
    expect(state(5, { nextDecisions: [] })).toBe("due");
  });

  test("a risk meeting is held", () => {
    expect(state(6, { riskMeetings: [] })).toBe("overdue");
    expect(state(6, { riskMeetings: [{ date: "2026-06-29" }] })).toBe("none");
  });
});

describe("what can be cleared up by recording it", () => {
  const early = "2026-05-29";
  test.each<[number, string, Partial<InterviewUse>]>([
    [1, "record missing-date", { record: { signedOffDate: "unknown", fields: written } }],
    [1, "record sign-off-date", { record: { signedOffDate: early, fields: written } }],
    [1, "none", { record: null, notSupplied: ["record"] }],
    [2, "record missing-date", { riskUpdates: [{ date: null, citesRhi: true }] }],
    [2, "record interviews-cited", { riskUpdates: [{ date: "2026-06-05", citesRhi: null }] }],
    [2, "none", { riskUpdates: [], notSupplied: ["riskUpdates"] }],
    [3, "record missing-date", withConcern({ sharedDate: "unknown" })],
    [3, "record date-shared", withConcern({ sharedDate: early })],
    [3, "record whether-to-share", withConcern({ shareable: null })],
    [3, "none", { notSupplied: ["concerns"] }],
    [4, "record missing-date", withAction({ dueDate: "unknown" })],
    [4, "none", { notSupplied: ["actions"] }],
    [5, "record missing-date", { nextDecisions: [{ date: null, citesRhi: true }] }],
    [5, "record interviews-cited", { nextDecisions: [{ date: "2026-06-25", citesRhi: null }] }],
    [5, "none", { notSupplied: ["nextDecisions"] }],
    [6, "record missing-date", { riskMeetings: [{ date: null }] }],
    [6, "none", { notSupplied: ["riskMeetings"] }],
  ])("RHI-U%i: %s", (number, expected, told) => {
    expect(state(number, told)).toBe(expected);
  });

  test("an interview of unknown day is one thing to record for all that rests on it", () => {
    expect(states({ rhi: { id: "R1", interviewDate: null } })).toEqual(
      Array(6).fill("record missing-date"),
    );
  });

  test("nobody can record a day into a calendar that ends before it", () => {
    const rhi = { id: "R1", interviewDate: "2029-01-08" };
    const later = { asOf: "2029-06-29", rhi, record: null, riskUpdates: [], ...withConcern({}) };
    const starts = ["2029-01-03", "2029-01-04", "2029-01-05"].map((date) => ({ date }));
    const [u1, u2, u3, , , u6] = states({ ...later, starts, riskMeetings: [] });
    expect([u1, u2, u3, u6]).toEqual(["none", "none", "none", "none"]);
  });
});

describe("by when", () => {
  const dueOn = (told: Partial<InterviewUse>, overrides?: Parameters<typeof useDuties>[1]) =>
    dutiesOf(told, overrides).map((duty) => duty.dueOn?.earliestOn);
  const open = { record: null, riskUpdates: [], ...withConcern({}), ...withAction({}) };
  const waiting = { nextDecisions: [], riskMeetings: [] };

  test("each check has its own limit, each action its own day", () => {
    expect(dueOn({ ...open, ...waiting })).toEqual([
      "2026-06-04",
      "2026-06-08",
      "2026-06-02",
      "2026-06-20",
      "2026-08-30",
      "2026-06-05",
    ]);
    expect(dutiesOf(open)[0]?.dueOn).toEqual({ earliestOn: "2026-06-04", latestOn: "2026-06-04" });
  });

  test("an authority may set the limits", () => {
    expect(dueOn(open, { recordDays: 1, riskDays: 2 }).slice(0, 2)).toEqual([
      "2026-06-02",
      "2026-06-03",
    ]);
  });

  test("of several actions the first that is still open says by when", () => {
    const actions = [
      { ...action, dueDate: "2026-07-20" },
      { ...action, dueDate: "2026-07-10" },
      { ...action, dueDate: "2026-06-10", closedDate: "2026-06-09", evidence: "minutes" },
    ];
    expect(dueOn({ actions })[3]).toBe("2026-07-10");
  });

  test("an action without a day, or with one that is no day, has none", () => {
    expect(dueOn(withAction({ dueDate: null }))[3]).toBeUndefined();
    expect(dueOn(withAction({ dueDate: "unknown" }))[3]).toBeUndefined();
  });

  test("nothing is due by a day when the interview's is not known", () => {
    expect(dueOn({ ...open, rhi: { id: "R1", interviewDate: null } })).toEqual(
      Array(6).fill(undefined),
    );
  });
});
