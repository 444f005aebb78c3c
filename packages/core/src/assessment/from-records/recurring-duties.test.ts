import { describe, expect, test } from "vitest";
import {
  type ClaPeriod,
  type Contribution,
  dateTemporal,
  type Meeting,
  type Plan,
  type S47Enquiry,
  unknownTime,
  type Visit,
} from "../../records/index.js";
import { type AssessmentRecords, assessmentSubjects } from "../from-records.js";

const AS_OF = "2026-06-30T12:00:00Z";
const day = (text: string) => dateTemporal(text) ?? unknownTime;
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });

const ALL_FIELDS = [
  ...["plan.started", "plan.ended", "cla_period.started", "cla_period.ended"],
  ...["visit.at", "visit.seen", "meeting.held", "s47_enquiry.icpcHeld"],
];

function from<Entity>(record: Entity, ...flags: string[]): Contribution<Entity> {
  return { source: "extract", record, flags };
}

// Monday 1 June 2026; ten working days end on Monday 15 June.
const plan: Plan = {
  planKey: "P1",
  planType: code("cp"),
  personKey: "C1",
  started: day("2026-06-01"),
  ended: null,
};
const period: ClaPeriod = {
  periodKey: "L1",
  personKey: "C1",
  started: day("2026-04-01"),
  ended: null,
};
const enquiry: S47Enquiry = {
  s47Key: "S1",
  personKey: "C1",
  started: day("2026-05-15"),
  icpcHeld: day("2026-06-01"),
};

function visit(on: string | null, told: Partial<Visit> = {}): Contribution<Visit> {
  const at = on === null ? unknownTime : day(on);
  const key = `V-${on}-${told.visitType?.code}-${told.personKey}`;
  return from({
    visitKey: key,
    personKey: "C1",
    visitType: code("cp"),
    at,
    seen: "yes",
    ...told,
  });
}

function meeting(
  type: Meeting["meetingType"]["code"],
  on: string,
  told: Partial<Meeting> = {},
): Contribution<Meeting> {
  const meetingKey = `${type}-${on}`;
  return from({
    meetingKey,
    personKey: "C1",
    meetingType: code(type),
    held: day(on),
    ...told,
  });
}

/** Somebody else's: they show that a source carries the kind. */
const elsewhere = { personKey: "C9" };
const OTHERS = {
  visits: [
    visit("2026-06-01", elsewhere),
    visit("2026-06-01", { ...elsewhere, visitType: code("cin") }),
    visit("2026-06-01", { ...elsewhere, visitType: code("cla") }),
  ],
  meetings: [
    meeting("coreGroup", "2026-06-01", elsewhere),
    meeting("rcpc", "2026-06-01", elsewhere),
  ],
};

function clocksOf(told: Partial<AssessmentRecords>, rules: readonly string[]) {
  const records = {
    referrals: [],
    assessments: [],
    enquiries: [],
    plans: [],
    claPeriods: [],
    visits: [],
    meetings: [],
    suppliedFields: new Set(ALL_FIELDS),
    ...told,
  };
  return assessmentSubjects(records, AS_OF).filter(({ rule }) => rules.includes(rule.id));
}

const VISITS = ["cp-visit", "cin-visit", "cla-visit"];

function visitAnswers(told: Partial<AssessmentRecords>): string[] {
  return clocksOf({ plans: [from(plan)], ...told }, VISITS).map(({ rule, subject }) => {
    const { outcome, reason, evidence } = rule.evaluate(subject);
    return `${JSON.stringify(evidence.start.recorded)} ${outcome} ${reason}`;
  });
}

const withVisits = (...visits: Contribution<Visit>[]) => ({
  visits: [...OTHERS.visits, ...visits],
});

describe("visits on a plan", () => {
  test("run from the start of the plan, and then from one to the next", () => {
    expect(visitAnswers(withVisits())).toEqual(['"2026-06-01" breached overdue-open']);
    expect(visitAnswers(withVisits(visit("2026-06-16"), visit("2026-06-24")))).toEqual([
      '"2026-06-01" breached completed-late',
      '"2026-06-16" met within-limit',
      '"2026-06-24" due clock-running',
    ]);
  });

  test("are those of its own kind, and of its own child", () => {
    const visits = [
      visit("2026-06-08", { visitType: code("cin") }),
      visit("2026-06-08", { visitType: code("cla") }),
      visit("2026-06-08", { personKey: "C2" }),
    ];
    expect(visitAnswers(withVisits(...visits))).toEqual(['"2026-06-01" breached overdue-open']);
    const cin = { plans: [from({ ...plan, planType: code("cin") })], ...withVisits(...visits) };
    expect(visitAnswers(cin)).toEqual([
      '"2026-06-01" met within-limit',
      '"2026-06-08" due clock-running',
    ]);
    expect(clocksOf(cin, VISITS)).toMatchObject([
      { rule: { id: "cin-visit" }, personKey: "C1", about: { entity: "plan", key: "P1" } },
      { rule: { id: "cin-visit" }, personKey: "C1", about: { entity: "plan", key: "P1" } },
    ]);
  });

  test("count only with the child seen", () => {
    expect(visitAnswers(withVisits(visit("2026-06-10", { seen: "no" })))).toEqual([
      '"2026-06-01" breached overdue-open',
    ]);
  });

  test("of which nobody recorded whether the child was seen leave the matter open", () => {
    const unclear = ['"2026-06-01" cannot-tell child-seen-unknown'];
    expect(visitAnswers(withVisits(visit("2026-06-10", { seen: "unknown" })))).toEqual(unclear);
    expect(visitAnswers(withVisits(visit("2026-06-10", { seen: null })))).toEqual(unclear);
    const { seen: _, ...unsaid } = visit("2026-06-10").record;
    expect(visitAnswers(withVisits(from(unsaid)))).toEqual(unclear);
  });

  test("of which one may have counted leave the stretch to the next one unclear", () => {
    const perhaps = visit("2026-06-10", { seen: "unknown" });
    expect(visitAnswers(withVisits(perhaps, visit("2026-06-22")))).toEqual([
      '"2026-06-01" cannot-tell child-seen-unknown',
      '"2026-06-22" due clock-running',
    ]);
    expect(visitAnswers(withVisits(perhaps, visit("2026-06-12")))).toEqual([
      '"2026-06-01" met within-limit',
      '"2026-06-12" breached overdue-open',
    ]);
  });

  test("on no known day happened, and are never taken for missed", () => {
    expect(visitAnswers(withVisits(visit(null)))).toEqual([
      '"2026-06-01" cannot-tell end-date-unknown',
    ]);
  });

  test("that no child has on record are not taken for missed", () => {
    const notSupplied = ['"2026-06-01" cannot-tell not-supplied'];
    expect(visitAnswers({})).toEqual(notSupplied);
    const claOnly = [visit("2026-06-01", { ...elsewhere, visitType: code("cla") })];
    expect(visitAnswers({ visits: claOnly })).toEqual(notSupplied);
    const suppliedFields = new Set(ALL_FIELDS.filter((field) => field !== "visit.seen"));
    const visits = withVisits(visit("2026-06-10", { seen: null }));
    expect(visitAnswers({ ...visits, suppliedFields })).toEqual(notSupplied);
  });

  test("belong to the plan until it ends, and end with it", () => {
    const ended = { plans: [from({ ...plan, ended: day("2026-06-12") })] };
    expect(visitAnswers({ ...ended, ...withVisits() })).toEqual([
      '"2026-06-01" not-applicable plan-ended',
    ]);
    expect(
      visitAnswers({ ...ended, ...withVisits(visit("2026-06-12"), visit("2026-06-13")) }),
    ).toEqual(['"2026-06-01" met within-limit', '"2026-06-12" not-applicable plan-ended']);
    const someDay = { plans: [from({ ...plan, ended: unknownTime })] };
    expect(visitAnswers({ ...someDay, ...withVisits() })).toEqual([
      '"2026-06-01" not-applicable plan-ended',
    ]);
  });

  test("go on while the end of the plan lies ahead", () => {
    const planned = (ended: string) =>
      visitAnswers({ plans: [from({ ...plan, ended: day(ended) })], ...withVisits() });
    expect(planned("2026-07-01")).toEqual(['"2026-06-01" breached overdue-open']);
    expect(planned("2026-06-30")).toEqual(['"2026-06-01" not-applicable plan-ended']);
  });

  test("on a plan of which no source could say that it ended are not taken for missed", () => {
    const { ended: _, ...endless } = plan;
    expect(visitAnswers({ plans: [from(endless)], ...withVisits(visit("2026-06-08")) })).toEqual([
      '"2026-06-01" met within-limit',
      '"2026-06-08" cannot-tell not-supplied',
    ]);
  });

  test("on a plan that began on no known day cannot be timed", () => {
    expect(
      visitAnswers({ plans: [from({ ...plan, started: unknownTime })], ...withVisits() }),
    ).toEqual(['{"kind":"unknown"} cannot-tell start-date-unknown']);
  });

  test("are owed no longer once the plan has ended, though no day is known of its start or a visit", () => {
    const ended = { ...plan, ended: day("2026-06-12") };
    expect(visitAnswers({ plans: [from(ended)], ...withVisits(visit(null)) })).toEqual([
      '"2026-06-01" not-applicable plan-ended',
    ]);
    const plans = [from({ ...ended, started: unknownTime })];
    expect(visitAnswers({ plans, ...withVisits() })).toEqual([
      '{"kind":"unknown"} not-applicable plan-ended',
    ]);
  });

  test("that saw the child as another source says of one of two rows may be either", () => {
    const unseen: Visit = { ...visit("2026-06-10").record, visitKey: "V1", seen: "no" };
    const rows = ["V1", "V1~2"].map((visitKey) => from({ ...unseen, visitKey }, "key-collision"));
    expect(visitAnswers(withVisits(...rows))).toEqual(['"2026-06-01" breached overdue-open']);
    expect(visitAnswers(withVisits(...rows, from({ ...unseen, seen: "yes" })))).toEqual([
      '"2026-06-01" cannot-tell end-date-unknown',
    ]);
  });

  test("on another authority's plan are not ours to make", () => {
    expect(
      visitAnswers({ plans: [from({ ...plan, otherAuthority: "yes" })], ...withVisits() }),
    ).toEqual(['"2026-06-01" not-applicable other-authority-responsible']);
    expect(
      visitAnswers({ plans: [from({ ...plan, otherAuthority: "no" })], ...withVisits() }),
    ).toEqual(['"2026-06-01" breached overdue-open']);
  });

  test("whose row may be its twin's may not have seen the child", () => {
    const twin = visit("2026-06-10", { visitKey: "V1" });
    const unseen: Visit = { ...twin.record, seen: "no" };
    const visits = [
      ...OTHERS.visits,
      { ...twin, flags: ["key-collision"] },
      from({ ...unseen, visitKey: "V1~2" }, "key-collision"),
    ];
    expect(visitAnswers({ visits })).toEqual([
      '"2026-06-01" met within-limit',
      '"2026-06-10" breached overdue-open',
    ]);
    expect(visitAnswers({ visits: [...visits, from(unseen)] })).toEqual([
      '"2026-06-01" cannot-tell end-date-unknown',
    ]);
  });
});

describe("visits in a period of care", () => {
  const cla = (on: string) => visit(on, { visitType: code("cla") });
  const inCare = (told: Partial<ClaPeriod>, ...visits: Contribution<Visit>[]) =>
    visitAnswers({
      plans: [],
      claPeriods: [from({ ...period, ...told })],
      ...withVisits(...visits),
    });

  test("run from its start, every six weeks", () => {
    expect(inCare({}, cla("2026-05-13"), cla("2026-06-25"))).toEqual([
      '"2026-04-01" met within-limit',
      '"2026-05-13" breached completed-late',
      '"2026-06-25" due clock-running',
    ]);
  });

  test("end with it", () => {
    expect(inCare({ ended: day("2026-06-20") }, cla("2026-05-13"))).toEqual([
      '"2026-04-01" met within-limit',
      '"2026-05-13" not-applicable period-ended',
    ]);
  });

  test("are about the period", () => {
    expect(clocksOf({ claPeriods: [from(period)], ...withVisits() }, VISITS)).toMatchObject([
      { rule: { id: "cla-visit" }, personKey: "C1", about: { entity: "cla_period", key: "L1" } },
    ]);
  });
});

describe("core groups and reviews of a child protection plan", () => {
  const RULES = ["cp-core-group-10wd", "rcpc-first-3m", "rcpc-next-6m"];

  function answers(told: Partial<AssessmentRecords>): string[] {
    const clocks = clocksOf({ plans: [from(plan)], enquiries: [from(enquiry)], ...told }, RULES);
    return clocks.map(({ rule, subject }) => {
      const { outcome, reason } = rule.evaluate(subject);
      return `${rule.id}: ${outcome} ${reason}`;
    });
  }
  const withMeetings = (...meetings: Contribution<Meeting>[]) => ({
    meetings: [...OTHERS.meetings, ...meetings],
  });

  test("run from the initial conference on the day on which the plan began", () => {
    expect(answers(withMeetings(meeting("coreGroup", "2026-06-11")))).toEqual([
      "cp-core-group-10wd: met within-limit",
      "rcpc-first-3m: due clock-running",
    ]);
    expect(answers(withMeetings())).toEqual([
      "cp-core-group-10wd: breached overdue-open",
      "rcpc-first-3m: due clock-running",
    ]);
    expect(clocksOf({ plans: [from(plan)], ...withMeetings() }, RULES)).toMatchObject([
      { personKey: "C1", about: { entity: "plan", key: "P1" } },
      { personKey: "C1", about: { entity: "plan", key: "P1" } },
    ]);
  });

  test("may have their conference on record as a meeting", () => {
    const meetings = withMeetings(
      meeting("icpc", "2026-06-01"),
      meeting("coreGroup", "2026-06-11"),
    );
    expect(answers({ enquiries: [], ...meetings })).toEqual([
      "cp-core-group-10wd: met within-limit",
      "rcpc-first-3m: due clock-running",
    ]);
  });

  test("have no start on record when the conference is not: a plan is not taken for one", () => {
    const notRecorded = [
      "cp-core-group-10wd: cannot-tell start-not-recorded",
      "rcpc-first-3m: cannot-tell start-not-recorded",
    ];
    expect(answers({ enquiries: [], ...withMeetings() })).toEqual(notRecorded);
    const dayBefore = { enquiries: [from({ ...enquiry, icpcHeld: day("2026-05-31") })] };
    expect(answers({ ...dayBefore, ...withMeetings() })).toEqual(notRecorded);
    const dayAfter = { enquiries: [from({ ...enquiry, icpcHeld: day("2026-06-02") })] };
    expect(answers({ ...dayAfter, ...withMeetings() })).toEqual(notRecorded);
    const another = { enquiries: [from({ ...enquiry, personKey: "C2" })] };
    expect(answers({ ...another, ...withMeetings() })).toEqual(notRecorded);
  });

  test("have no start that a source could carry when no source carries conferences", () => {
    const suppliedFields = new Set(ALL_FIELDS.filter((name) => name !== "s47_enquiry.icpcHeld"));
    expect(answers({ enquiries: [], suppliedFields, ...withMeetings() })).toEqual([
      "cp-core-group-10wd: cannot-tell not-supplied",
      "rcpc-first-3m: cannot-tell not-supplied",
    ]);
  });

  test("have a start of unknown day when the conference or the plan has", () => {
    const unknown = [
      "cp-core-group-10wd: cannot-tell start-date-unknown",
      "rcpc-first-3m: cannot-tell start-date-unknown",
    ];
    const enquiries = [from({ ...enquiry, icpcHeld: unknownTime })];
    expect(answers({ enquiries, ...withMeetings() })).toEqual(unknown);
    const plans = [from({ ...plan, started: unknownTime })];
    expect(answers({ plans, ...withMeetings() })).toEqual(unknown);
  });

  test("that no child has on record are not taken for missed", () => {
    expect(answers({ meetings: [meeting("claReview", "2026-06-05")] })).toEqual([
      "cp-core-group-10wd: cannot-tell not-supplied",
      "rcpc-first-3m: cannot-tell not-supplied",
    ]);
  });

  test("that were planned and not held do not count; held on no known day they may", () => {
    const planned = meeting("coreGroup", "2026-06-11", { held: null });
    expect(answers(withMeetings(planned))[0]).toBe("cp-core-group-10wd: breached overdue-open");
    const someDay = meeting("coreGroup", "2026-06-11", { held: unknownTime });
    expect(answers(withMeetings(someDay))[0]).toBe(
      "cp-core-group-10wd: cannot-tell end-date-unknown",
    );
  });

  test("follow one another: a first review in three months, the next in six", () => {
    const long = {
      plans: [from({ ...plan, started: day("2025-06-02") })],
      enquiries: [from({ ...enquiry, icpcHeld: day("2025-06-02") })],
    };
    const reviews = withMeetings(meeting("rcpc", "2025-09-02"), meeting("rcpc", "2026-03-03"));
    expect(answers({ ...long, ...reviews }).slice(1)).toEqual([
      "rcpc-first-3m: met within-limit",
      "rcpc-next-6m: breached completed-late",
      "rcpc-next-6m: due clock-running",
    ]);
  });

  test("end with the plan, and are owed on no child in need plan", () => {
    const ended = { plans: [from({ ...plan, ended: day("2026-06-20") })] };
    expect(answers({ ...ended, ...withMeetings(meeting("coreGroup", "2026-06-11")) })).toEqual([
      "cp-core-group-10wd: met within-limit",
      "rcpc-first-3m: not-applicable plan-ended",
    ]);
    expect(answers({ plans: [from({ ...plan, planType: code("cin") })] })).toEqual([]);
    expect(answers({ ...ended, enquiries: [], ...withMeetings() })).toEqual([
      "cp-core-group-10wd: not-applicable plan-ended",
      "rcpc-first-3m: not-applicable plan-ended",
    ]);
  });

  test("on a plan of which no source could say that it ended are not taken for missed", () => {
    const { ended: _, ...endless } = plan;
    expect(answers({ plans: [from(endless)], ...withMeetings() })).toEqual([
      "cp-core-group-10wd: cannot-tell not-supplied",
      "rcpc-first-3m: cannot-tell not-supplied",
    ]);
    const held = withMeetings(meeting("coreGroup", "2026-06-11"));
    expect(answers({ plans: [from(endless)], ...held })[0]).toBe(
      "cp-core-group-10wd: met within-limit",
    );
  });
});
