import { describe, expect, test } from "vitest";
import {
  assessment45wdFromReferral,
  cpVisit,
  icpc15wd,
  type RecordedClock,
} from "../assessment/index.js";
import { type ClockParameters, clockDuties } from "./clock-duties.js";

const AS_OF = "2026-06-30T12:00:00Z";

function clock(rule: RecordedClock["rule"], subject: object): RecordedClock {
  const about = { entity: "assessment", key: "A1" } as const;
  return {
    rule,
    personKey: "C1",
    about,
    subject: { asOf: AS_OF, start: "2026-06-01", end: null, ...subject },
  };
}

const assessment = (subject: object) => clock(assessment45wdFromReferral, subject);

function state(recorded: RecordedClock, parameters?: ClockParameters) {
  const [duty] = clockDuties([recorded], parameters);
  const { verdict, todo } = duty ?? {};
  return todo?.state === "unclear"
    ? `${verdict?.reason}: record ${todo.toRecord}`
    : `${verdict?.reason}: ${todo?.state}`;
}

describe("a clock", () => {
  test("that runs is due on its day", () => {
    expect(clockDuties([assessment({})])).toMatchObject([
      {
        personKey: "C1",
        about: { entity: "assessment", key: "A1" },
        verdict: { ruleId: "assessment-45wd-from-referral", reason: "clock-running" },
        dueOn: { earliestOn: "2026-08-03", latestOn: "2026-08-03" },
        todo: { state: "due", reason: "clock-running" },
      },
    ]);
  });

  test("that ran out is overdue, and one that ended in time or late is no work", () => {
    expect(state(assessment({ start: "2026-03-02" }))).toBe("overdue-open: overdue");
    expect(state(assessment({ start: "2026-03-02", end: "2026-06-29" }))).toBe(
      "completed-late: none",
    );
    expect(state(assessment({ end: "2026-06-29" }))).toBe("within-limit: none");
  });

  test("that fell away is no work, and has no due day", () => {
    const [duty] = clockDuties([assessment({ notApplicableReason: "assessment-cancelled" })]);
    expect(duty?.todo).toEqual({ state: "none" });
    expect(duty).not.toHaveProperty("dueOn");
  });

  test("has the limit that the authority sets for its rule, and for no other", () => {
    const shorter = { "assessment-45wd-from-referral": { limitWorkingDays: 20 } };
    expect(state(assessment({}), shorter)).toBe("overdue-open: overdue");
    expect(state(assessment({}), { "cp-visit": { limitWorkingDays: 20 } })).toBe(
      "clock-running: due",
    );
    expect(() =>
      clockDuties([assessment({})], { "assessment-45wd-from-referral": { limit: 1 } }),
    ).toThrow();
  });

  test.each<[string, object]>([
    ["invalid-date: record valid-dates", { start: "2026-06-31" }],
    ["start-not-recorded: record start-date", { start: null }],
    ["start-date-unknown: record start-date", { start: { kind: "unknown" } }],
    ["start-in-future: record start-date", { start: "2026-07-01" }],
    [
      "due-date-uncertain: record start-date",
      { start: { earliest: "2026-03-02", latest: "2026-06-01" } },
    ],
    ["end-date-unknown: record end-date", { end: { kind: "unknown" } }],
    ["end-in-future: record end-date", { end: "2026-07-01" }],
    ["end-before-start: record valid-dates", { end: "2026-05-29" }],
    [
      "precision-insufficient: record exact-dates",
      { start: "2026-03-02", end: { earliest: "2026-04-01", latest: "2026-06-29" } },
    ],
    ["not-supplied: none", { notSupplied: ["end"] }],
    ["calendar-unknown: none", { start: "2011-06-01" }],
  ])("%s", (expected, subject) => {
    expect(state(assessment(subject))).toBe(expected);
  });
});

test("a visit that may have counted asks whether the child was seen", () => {
  const visits = [{ on: "2026-06-10", isChildSeen: null }];
  const recorded = clock(cpVisit, {});
  const subject = { asOf: AS_OF, start: "2026-06-01", visits };
  expect(state({ ...recorded, subject })).toBe("child-seen-unknown: record child-seen");
});

test("an enquiry without a conference asks whether one is required", () => {
  expect(state(clock(icpc15wd, { isConferenceRequired: null }))).toBe(
    "conference-need-unknown: record conference-need",
  );
});
