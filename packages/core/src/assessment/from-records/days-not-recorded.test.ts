import { describe, expect, test } from "vitest";
import {
  type Assessment,
  type Contribution,
  dateTemporal,
  type Meeting,
  type Plan,
  type S47Enquiry,
  type Temporal,
  unknownTime,
  type Visit,
} from "../../records/index.js";
import { type AssessmentRecords, assessmentSubjects } from "../from-records.js";

const AS_OF = "2026-06-30T12:00:00Z";
const day = (text: string) => dateTemporal(text) ?? unknownTime;
const days = (earliest: string, latest: string): Temporal => ({
  ...unknownTime,
  lo: `${earliest}T12:00:00Z`,
  hi: `${latest}T12:00:00Z`,
});
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });

function from<Entity>(record: Entity, ...flags: string[]): Contribution<Entity> {
  return { source: "extract", record, flags };
}

const plan: Plan = {
  planKey: "P1",
  planType: code("cp"),
  personKey: "C1",
  started: day("2026-06-01"),
  ended: null,
};
const assessment: Assessment = {
  assessmentKey: "A1",
  personKey: "C1",
  referralKey: "F1",
  started: day("2026-06-01"),
  authorised: null,
  status: code("authorised"),
};
const enquiry: S47Enquiry = {
  s47Key: "S1",
  personKey: "C1",
  strategyHeld: day("2026-06-01"),
  started: day("2026-06-01"),
  ended: null,
  icpcNotRequired: "no",
  icpcHeld: null,
};
const visit: Visit = {
  visitKey: "V1",
  personKey: "C1",
  visitType: code("cp"),
  at: day("2026-06-05"),
  seen: "yes",
};

/** What each rule makes of the records, as `rule: reason`. */
function reasons(told: Partial<AssessmentRecords>, ...supplied: string[]): readonly string[] {
  const records: AssessmentRecords = {
    referrals: [],
    assessments: [],
    enquiries: [],
    plans: [],
    claPeriods: [],
    visits: [],
    meetings: [],
    ...told,
    suppliedFields: new Set(supplied),
  };
  return assessmentSubjects(records, AS_OF).map(({ rule, subject }) => {
    return `${rule.id}: ${rule.evaluate(subject).reason}`;
  });
}

test("an assessment's start left blank is not recorded where a source could have carried it, and else not supplied", () => {
  const told = { assessments: [from({ ...assessment, started: null })] };
  const rule = "assessment-45wd-from-start";
  expect(reasons(told, "assessment.started")).toContain(`${rule}: start-not-recorded`);
  expect(reasons(told)).toContain(`${rule}: not-supplied`);
});

describe("a period that nobody can time", () => {
  const cp = "cp-visit";

  test("has no duty once it has ended, though its start is not known", () => {
    const ended = { ...plan, started: unknownTime, ended: day("2026-06-20") };
    const told = { plans: [from(ended)] };
    expect(reasons(told, "plan.started", "plan.ended")).toContain(`${cp}: plan-ended`);
    expect(reasons(told, "plan.started", "plan.ended")).toContain("cp-core-group-10wd: plan-ended");
  });

  test("is silent about visits, and not missing their source, while its start is not known", () => {
    const told = { plans: [from({ ...plan, started: unknownTime })] };
    expect(reasons(told, "plan.started", "plan.ended")).toContain(`${cp}: start-date-unknown`);
  });
});

describe("a visit", () => {
  const fields = ["plan.started", "plan.ended", "visit.at", "visit.seen"];
  const cpVisits = (...visits: Contribution<Visit>[]) =>
    reasons({ plans: [from(plan)], visits }, ...fields).filter((one) => one.startsWith("cp-visit"));

  test("of which sources contradict each other whether the child was seen may have been one", () => {
    // Ten working days from 1 June end on 15 June; whether it was held to is not known.
    expect(cpVisits(from(visit))).toEqual(["cp-visit: within-limit", "cp-visit: overdue-open"]);
    const contradicted = [
      { ...from(visit), source: "a" },
      { ...from({ ...visit, seen: "no" as const }), source: "b" },
    ];
    expect(cpVisits(...contradicted)).toEqual(["cp-visit: child-seen-unknown"]);
  });

  test("without a day belongs to the plan, whether or not the plan has ended", () => {
    const undated = from({ ...visit, at: unknownTime });
    const ended = from({ ...plan, ended: day("2026-07-20") });
    expect(
      reasons({ plans: [ended], visits: [undated] }, ...fields).filter((one) =>
        one.startsWith("cp-visit"),
      ),
    ).not.toEqual(["cp-visit: overdue-open"]);
  });
});

describe("the initial conference", () => {
  const fields = [
    "s47_enquiry.strategyHeld",
    "s47_enquiry.icpcHeld",
    "s47_enquiry.icpcNotRequired",
  ];
  const conference = (...enquiries: Contribution<S47Enquiry>[]) =>
    reasons({ enquiries }, ...fields).filter((one) => one.startsWith("icpc-15wd"));

  test("that was held on no known day was held, also where it is said that none was required", () => {
    const held = { ...enquiry, icpcHeld: unknownTime };
    expect(conference(from({ ...held, icpcNotRequired: "yes" }))).toEqual([
      "icpc-15wd: end-date-unknown",
    ]);
    expect(conference(from(held))).toEqual(["icpc-15wd: end-date-unknown"]);
  });

  test("of which sources contradict each other whether one was required is not taken for not required", () => {
    const told = conference(
      { ...from(enquiry), source: "a" },
      { ...from({ ...enquiry, icpcNotRequired: "yes" as const }), source: "b" },
    );
    expect(told).toHaveLength(1);
    expect(told).not.toEqual(["icpc-15wd: conference-not-required"]);
  });

  test("that made a plan is the one on the plan's day: not one before it, nor one after it", () => {
    const held = (meetingKey: string, on: Temporal): Contribution<Meeting> =>
      from({ meetingKey, personKey: "C1", meetingType: code("icpc"), held: on });
    const coreGroup = (...meetings: Contribution<Meeting>[]) =>
      assessmentSubjects(
        {
          referrals: [],
          assessments: [],
          enquiries: [],
          plans: [from(plan)],
          claPeriods: [],
          visits: [],
          meetings,
          suppliedFields: new Set(["plan.started", "plan.ended", "meeting.held"]),
        },
        AS_OF,
      ).filter(({ rule }) => rule.id === "cp-core-group-10wd")[0]?.subject.start;
    expect(coreGroup(held("M1", day("2026-06-02")))).toBeNull();
    expect(coreGroup(held("M1", day("2026-05-31")))).toBeNull();
    expect(coreGroup(held("M1", day("2026-06-02")), held("M2", day("2026-06-01")))).toBe(
      "2026-06-01",
    );
    expect(coreGroup(held("M1", days("2026-05-30", "2026-06-02")))).toEqual({
      earliest: "2026-05-30",
      latest: "2026-06-02",
    });
  });
});
