import { describe, expect, test } from "vitest";
import { type Child, type Episode, type Interview, type Stage, timeliness } from "../rhi/index.js";
import type { TimeValue } from "../time/index.js";
import { interviewDuties } from "./interview-duties.js";
import { worklist } from "./worklist.js";

const AS_OF = "2026-06-10T12:00:00Z";
const instant = (at: string): TimeValue => ({ kind: "instant", at });
const unknown: TimeValue = { kind: "unknown" };

interface Told {
  readonly episode?: Partial<Episode>;
  readonly interviews?: readonly Omit<Interview, "id">[];
  readonly child?: Child;
  readonly notSupplied?: readonly (Stage | "returned")[];
}

/** A child back on 5 June at noon: an interview is due on 8 June at noon. */
function returned({ episode = {}, interviews = [], child = {}, notSupplied = [] }: Told) {
  return {
    personKey: "C1",
    episodeKey: "E1",
    subject: {
      asOf: AS_OF,
      child,
      episode: { id: "E1", end: instant("2026-06-05T12:00:00Z"), ...episode },
      interviews: interviews.map((interview, n) => ({ id: `R${n + 1}`, ...interview })),
      notSupplied,
    },
  };
}

type Overrides = Parameters<typeof interviewDuties>[1];

function states(told: Told, stage: Stage = "completed", overrides: Overrides = {}) {
  const [duty] = interviewDuties([returned(told)], overrides).filter((one) => one.stage === stage);
  const reason = duty?.verdict.reason;
  return duty?.todo.state === "unclear"
    ? `${reason}: record ${duty.todo.toRecord}`
    : `${reason}: ${duty?.todo.state}`;
}

const RUNNING = { end: instant("2026-06-09T12:00:00Z") };

describe("an interview after a return", () => {
  test("is due while the clock runs, and overdue when it ran out", () => {
    expect(states({ episode: RUNNING })).toBe("clock-running: due");
    expect(states({})).toBe("no-event-recorded: overdue");
    expect(states({ interviews: [{ offered: instant("2026-06-06T12:00:00Z") }] })).toBe(
      "offered-not-completed: overdue",
    );
  });

  test("held in time or late is no work", () => {
    expect(states({ interviews: [{ completed: instant("2026-06-08T12:00:00Z") }] })).toBe(
      "within-limit: none",
    );
    expect(states({ interviews: [{ completed: instant("2026-06-08T12:00:01Z") }] })).toBe(
      "event-late: none",
    );
  });

  test("that a child declined may be offered again, in time and past it", () => {
    const interviews = [{ response: "declined" as const }];
    expect(states({ episode: RUNNING, interviews })).toBe("declined-so-far: due");
    expect(states({ interviews })).toBe("declined-by-child: overdue");
  });

  test("that a child declined is left where the authority leaves refusals out", () => {
    const declined = { interviews: [{ response: "declined" as const }] };
    expect(states(declined, "completed", { declinedTreatment: "exclude" })).toBe(
      "declined-by-child: none",
    );
  });

  test("that is not owed is no work", () => {
    expect(states({ episode: { status: "away-without-authorisation" } })).toBe(
      "status-not-counted: none",
    );
  });

  test("has a list of its own for each of its three steps", () => {
    const duties = interviewDuties([returned({})]);
    expect(duties.map(({ stage }) => stage)).toEqual(["offered", "contacted", "completed"]);
    expect(duties.map(({ verdict }) => verdict.parameters)).toMatchObject([
      { stage: "offered" },
      { stage: "contacted" },
      { stage: "completed" },
    ]);
    expect(duties).toMatchObject(
      Array(3).fill({ personKey: "C1", about: { entity: "missing_episode", key: "E1" } }),
    );
  });

  test("is due 72 hours after the return, or when the authority says", () => {
    const dueAt = (overrides?: Overrides) => interviewDuties([returned({})], overrides)[0]?.dueAt;
    const noon = (day: string) => ({ earliest: `${day}T12:00:00Z`, latest: `${day}T12:00:00Z` });
    expect(dueAt()).toEqual(noon("2026-06-08"));
    expect(dueAt({ limitHours: 48 })).toEqual(noon("2026-06-07"));
  });

  test("has no due time where no clock began", () => {
    const [duty] = interviewDuties([returned({ episode: { end: unknown } })]);
    expect(duty).not.toHaveProperty("dueAt");
  });
});

describe("what to record where the rule cannot tell", () => {
  const turned18OnReturn: Child = { dob: "2008-06-05" };
  const fromThe4thToThe5th: TimeValue = {
    kind: "interval",
    earliest: "2026-06-04T12:00:00Z",
    latest: "2026-06-05T12:00:00Z",
  };
  test.each<[string, Told]>([
    ["status-unknown: record episode-status", { episode: { status: "unknown" } }],
    [
      "responsibility-unknown: record responsible-authority",
      { episode: { responsible: "unknown" } },
    ],
    ["invalid-time: record valid-time", { episode: { end: { kind: "date", date: "2026-06-31" } } }],
    ["return-not-recorded: record return", { episode: { end: null } }],
    ["return-time-unknown: record return-time", { episode: { end: unknown } }],
    ["return-and-still-missing: record return", { episode: { stillMissing: true } }],
    ["return-in-future: record return-time", { episode: { end: instant("2026-06-11T12:00:00Z") } }],
    [
      "return-before-start: record return-time",
      { episode: { start: instant("2026-06-06T12:00:00Z") } },
    ],
    [
      "rule-version-uncertain: record return-time",
      {
        episode: {
          end: {
            kind: "interval",
            earliest: "2013-12-31T12:00:00Z",
            latest: "2014-01-01T12:00:00Z",
          },
        },
      },
    ],
    [
      "age-at-return-uncertain: record return-time",
      {
        episode: { end: fromThe4thToThe5th },
        child: turned18OnReturn,
      },
    ],
    [
      "age-order-uncertain: record return-time",
      { episode: { end: fromThe4thToThe5th }, child: { dob: "2008-06-08" } },
    ],
    [
      "due-time-uncertain: record return-time",
      { episode: { end: { kind: "date", date: "2026-06-07" } } },
    ],
    [
      "precision-insufficient: record exact-times",
      { interviews: [{ completed: { kind: "date", date: "2026-06-08" } }] },
    ],
    ["event-time-unknown: record interview-time", { interviews: [{ completed: unknown }] }],
    [
      "event-before-return: record interview-time",
      { interviews: [{ completed: instant("2026-06-05T11:00:00Z") }] },
    ],
    [
      "event-in-future: record interview-time",
      { interviews: [{ completed: instant("2026-06-11T12:00:00Z") }] },
    ],
    ["death-order-unknown: record time-of-death", { child: { death: unknown } }],
    ["not-supplied: none", { notSupplied: ["completed"] }],
  ])("%s", (expected, told) => {
    expect(states(told)).toBe(expected);
  });
});

test("every item's verdict is the rule's own", () => {
  const returns = [returned({}), returned({ episode: RUNNING })];
  for (const { verdict, stage = "completed" } of worklist(interviewDuties(returns), AS_OF).items) {
    const verdicts = returns.map(({ subject }) => timeliness.evaluate(subject, { stage }));
    expect(verdicts).toContainEqual(verdict);
  }
});
