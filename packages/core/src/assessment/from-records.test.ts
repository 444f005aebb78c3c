import { describe, expect, test } from "vitest";
import {
  type Assessment,
  type Contribution,
  dateTemporal,
  instantTemporal,
  localTemporal,
  type Referral,
  type S47Enquiry,
  unknownTime,
} from "../records/index.js";
import { type AssessmentRecords, assessmentSubjects, reReferralSubjects } from "./from-records.js";
import { reReferral } from "./re-referral.js";

const AS_OF = "2026-06-30T12:00:00Z";
const day = (text: string) => dateTemporal(text) ?? unknownTime;
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });
const twoDays = { ...unknownTime, lo: "2026-06-02T20:00:00Z", hi: "2026-06-03T06:00:00Z" };

const ALL_FIELDS = [
  ...["referral.received", "referral.decided"],
  ...["assessment.referralKey", "assessment.started", "assessment.authorised"],
  ...["s47_enquiry.strategyHeld", "s47_enquiry.started", "s47_enquiry.ended"],
  ...["s47_enquiry.icpcHeld", "s47_enquiry.icpcNotRequired"],
];

function from<Entity>(record: Entity, ...flags: string[]): Contribution<Entity> {
  return { source: "extract", record, flags };
}

const NOTHING: AssessmentRecords = {
  referrals: [],
  assessments: [],
  enquiries: [],
  plans: [],
  claPeriods: [],
  visits: [],
  meetings: [],
  suppliedFields: new Set(ALL_FIELDS),
};

// Monday 1 June 2026.
const referral: Referral = {
  referralKey: "F1",
  personKey: "C1",
  received: day("2026-06-01"),
  decided: day("2026-06-02"),
  nfa: "no",
};
const assessment: Assessment = {
  assessmentKey: "A1",
  personKey: "C1",
  referralKey: "F1",
  started: day("2026-06-03"),
  authorised: day("2026-06-24"),
  status: code("authorised"),
};
const enquiry: S47Enquiry = {
  s47Key: "S1",
  personKey: "C1",
  strategyHeld: day("2026-06-01"),
  started: day("2026-06-02"),
  ended: day("2026-06-12"),
  icpcNotRequired: "no",
  icpcHeld: day("2026-06-22"),
};

const clocks = (told: Partial<AssessmentRecords>, icpcFrom?: "started") =>
  assessmentSubjects({ ...NOTHING, ...told }, AS_OF, icpcFrom ? { icpcFrom } : {});

/** What each rule makes of the records, as `rule: outcome reason`. */
function answers(told: Partial<AssessmentRecords>, icpcFrom?: "started"): string[] {
  return clocks(told, icpcFrom).map(({ rule, subject }) => {
    const { outcome, reason } = rule.evaluate(subject);
    return `${rule.id}: ${outcome} ${reason}`;
  });
}

const without = (...fields: string[]) =>
  new Set(ALL_FIELDS.filter((name) => !fields.includes(name)));

test("no records make no cases", () => {
  expect(clocks({})).toEqual([]);
});

describe("the decision on a referral", () => {
  const decision = (told: Partial<Referral>, suppliedFields = NOTHING.suppliedFields) =>
    answers({ referrals: [from({ ...referral, ...told })], suppliedFields });

  test("is timed from the day on which the referral was received", () => {
    expect(clocks({ referrals: [from(referral)] })).toMatchObject([
      {
        rule: { id: "referral-decision-1wd" },
        personKey: "C1",
        about: { entity: "referral", key: "F1" },
        subject: { asOf: AS_OF, start: "2026-06-01", end: "2026-06-02", notSupplied: [] },
      },
    ]);
    expect(decision({})).toEqual(["referral-decision-1wd: met within-limit"]);
  });

  test("that a blank leaves open is overdue", () => {
    expect(decision({ decided: null })).toEqual(["referral-decision-1wd: breached overdue-open"]);
  });

  test("that no source can carry is not overdue", () => {
    const { decided: _, ...untold } = referral;
    const notSupplied = ["referral-decision-1wd: cannot-tell not-supplied"];
    expect(decision({ decided: null }, without("referral.decided"))).toEqual(notSupplied);
    expect(answers({ referrals: [from(untold)] })).toEqual(notSupplied);
  });

  test("to take no further action was made, whenever that was", () => {
    expect(decision({ decided: null, nfa: "yes" })).toEqual([
      "referral-decision-1wd: cannot-tell end-date-unknown",
    ]);
    expect(decision({ nfa: "yes" })).toEqual(["referral-decision-1wd: met within-limit"]);
  });

  test("made on no known day cannot be told, and is never taken for open", () => {
    expect(decision({ decided: unknownTime })).toEqual([
      "referral-decision-1wd: cannot-tell end-date-unknown",
    ]);
  });

  test("is timed by London days, one or two of them", () => {
    const ends = (decided: Referral["decided"]) =>
      clocks({ referrals: [from({ ...referral, ...(decided ? { decided } : {}) })] })[0]?.subject;
    expect(ends(instantTemporal("2026-06-02T23:30:00Z"))).toMatchObject({ end: "2026-06-03" });
    expect(ends(localTemporal("2026-06-02T23:30"))).toMatchObject({ end: "2026-06-02" });
    expect(ends(twoDays)).toMatchObject({ end: { earliest: "2026-06-02", latest: "2026-06-03" } });
  });

  test("two referrals with one key are timed apart, and what means either decides neither", () => {
    const twins = [
      from({ ...referral, decided: null }, "key-collision"),
      from({ ...referral, referralKey: "F1~2", decided: null }, "key-collision"),
      from(referral),
    ];
    expect(answers({ referrals: twins })).toEqual([
      "referral-decision-1wd: cannot-tell start-date-unknown",
      "referral-decision-1wd: cannot-tell start-date-unknown",
    ]);
  });
});

describe("an assessment", () => {
  const FROM_REFERRAL = "assessment-45wd-from-referral";
  const FROM_START = "assessment-45wd-from-start";

  function both(
    told: Partial<Assessment>,
    more: Partial<AssessmentRecords> = { referrals: [from(referral)] },
  ) {
    return answers({ assessments: [from({ ...assessment, ...told })], ...more }).filter(
      (line) => !line.startsWith("referral-decision"),
    );
  }

  test("is timed twice: from its referral and from its own start", () => {
    const found = clocks({ assessments: [from(assessment)], referrals: [from(referral)] });
    const about = { entity: "assessment", key: "A1" };
    expect(found.slice(1)).toMatchObject([
      { rule: { id: FROM_REFERRAL }, about, subject: { start: "2026-06-01", end: "2026-06-24" } },
      { rule: { id: FROM_START }, about, subject: { start: "2026-06-03", end: "2026-06-24" } },
    ]);
  });

  test("not yet authorised is running, however long that is", () => {
    expect(both({ authorised: null, status: code("inProgress") })).toEqual([
      `${FROM_REFERRAL}: due clock-running`,
      `${FROM_START}: due clock-running`,
    ]);
    expect(both({ authorised: null, status: code("unknown"), started: day("2026-03-02") })).toEqual(
      [`${FROM_REFERRAL}: due clock-running`, `${FROM_START}: breached overdue-open`],
    );
  });

  test("that was cancelled owes nothing", () => {
    expect(both({ authorised: null, status: code("cancelled") })).toEqual([
      `${FROM_REFERRAL}: not-applicable assessment-cancelled`,
      `${FROM_START}: not-applicable assessment-cancelled`,
    ]);
  });

  const ended = [
    `${FROM_REFERRAL}: cannot-tell end-date-unknown`,
    `${FROM_START}: cannot-tell end-date-unknown`,
  ];

  test("marked authorised without a day was authorised, nobody knows when", () => {
    const { authorised: _, ...undated } = assessment;
    const referrals = [from(referral)];
    expect(both({ authorised: null })).toEqual(ended);
    expect(both({ authorised: unknownTime, status: code("unknown") })).toEqual(ended);
    expect(answers({ assessments: [from(undated)], referrals }).slice(1)).toEqual(ended);
  });

  test("that may be its twin's was authorised on no known day", () => {
    const { started: _, referralKey: __, ...rest } = assessment;
    const open = { ...assessment, authorised: null, status: code("inProgress") } as const;
    const assessments = [
      from(open, "key-collision"),
      from({ ...open, assessmentKey: "A1~2" }, "key-collision"),
      from(rest),
    ];
    expect(answers({ assessments, referrals: [from(referral)] }).slice(1)).toEqual([
      ...ended,
      ...ended,
    ]);
  });

  test("without a day of its start has none on record, or none that a source could carry", () => {
    expect(both({ started: null })[1]).toBe(`${FROM_START}: cannot-tell start-not-recorded`);
    const suppliedFields = without("assessment.started");
    expect(both({ started: null }, { referrals: [from(referral)], suppliedFields })[1]).toBe(
      `${FROM_START}: cannot-tell not-supplied`,
    );
  });

  test("authorised on a day, and yet a draft or in progress, contradicts itself", () => {
    expect(both({ status: code("draft") })).toEqual(ended);
    expect(both({ status: code("inProgress") })).toEqual(ended);
    expect(both({ status: code("unknown") })).toEqual([
      `${FROM_REFERRAL}: met within-limit`,
      `${FROM_START}: met within-limit`,
    ]);
  });

  test("whose authorisation no source carries is never overdue", () => {
    const suppliedFields = without("assessment.authorised");
    const told = { authorised: null, status: code("unknown"), started: day("2026-01-05") } as const;
    expect(both(told, { referrals: [from(referral)], suppliedFields })).toEqual([
      `${FROM_REFERRAL}: cannot-tell not-supplied`,
      `${FROM_START}: cannot-tell not-supplied`,
    ]);
  });

  test("is timed from the referral that it names, and from no other of the child's", () => {
    const other = from({ ...referral, referralKey: "F2", received: day("2026-01-05") });
    expect(both({}, { referrals: [other, from(referral)] })[0]).toBe(
      `${FROM_REFERRAL}: met within-limit`,
    );
    expect(both({}, { referrals: [other] })[0]).toBe(
      `${FROM_REFERRAL}: cannot-tell start-not-recorded`,
    );
    expect(both({ referralKey: null }, { referrals: [other] })[0]).toBe(
      `${FROM_REFERRAL}: cannot-tell start-not-recorded`,
    );
  });

  test("of which no source names the referral, or carries it, has no start to be recorded", () => {
    const { referralKey: _, ...unlinked } = assessment;
    const first = (told: Partial<AssessmentRecords>) => answers(told)[0];
    const notSupplied = `${FROM_REFERRAL}: cannot-tell not-supplied`;
    expect(first({ assessments: [from(unlinked)] })).toBe(notSupplied);
    expect(
      first({ assessments: [from(assessment)], suppliedFields: without("referral.received") }),
    ).toBe(notSupplied);
  });

  test("whose referral has a twin, or whose link is in doubt, starts on no known day", () => {
    const twins = [
      from(referral, "key-collision"),
      from({ ...referral, referralKey: "F1~2" }, "key-collision"),
    ];
    const unknown = `${FROM_REFERRAL}: cannot-tell start-date-unknown`;
    expect(both({}, { referrals: twins })[0]).toBe(unknown);

    const { authorised: _, started: __, ...linked } = assessment;
    const assessments = [
      from(assessment, "key-collision"),
      from({ ...assessment, assessmentKey: "A1~2" }, "key-collision"),
      from(linked),
    ];
    expect(answers({ assessments, referrals: [from(referral)] }).slice(1)).toEqual([
      unknown,
      `${FROM_START}: met within-limit`,
      unknown,
      `${FROM_START}: met within-limit`,
    ]);
  });
});

describe("a section 47 enquiry", () => {
  const told = (more: Partial<S47Enquiry>, suppliedFields = NOTHING.suppliedFields) => ({
    enquiries: [from({ ...enquiry, ...more })],
    suppliedFields,
  });
  const conference = (...args: Parameters<typeof told>) => answers(told(...args))[0];

  test("is timed to its conference from the strategy discussion, and to its own end", () => {
    const about = { entity: "s47_enquiry", key: "S1" };
    expect(clocks(told({}))).toMatchObject([
      {
        rule: { id: "icpc-15wd" },
        personKey: "C1",
        about,
        subject: { start: "2026-06-01", end: "2026-06-22" },
      },
      {
        rule: { id: "s47-complete" },
        personKey: "C1",
        about,
        subject: { start: "2026-06-02", end: "2026-06-12" },
      },
    ]);
  });

  test("may be timed to its conference from its own start", () => {
    expect(clocks(told({}), "started")[0]?.subject).toMatchObject({ start: "2026-06-02" });
  });

  test("whose conference is required and was not held is overdue after 15 working days", () => {
    expect(conference({ icpcHeld: null })).toBe("icpc-15wd: breached overdue-open");
    expect(conference({ icpcHeld: null, strategyHeld: day("2026-06-22") })).toBe(
      "icpc-15wd: due clock-running",
    );
  });

  test("that led to no conference owes none", () => {
    expect(conference({ icpcHeld: null, icpcNotRequired: "yes" })).toBe(
      "icpc-15wd: not-applicable conference-not-required",
    );
  });

  test("of which nobody recorded whether a conference is required is no missed one", () => {
    const unclear = "icpc-15wd: cannot-tell conference-need-unknown";
    expect(conference({ icpcHeld: null, icpcNotRequired: null })).toBe(unclear);
    expect(conference({ icpcHeld: null, icpcNotRequired: "unknown" })).toBe(unclear);
    expect(conference({ icpcHeld: null, icpcNotRequired: "notApplicable" })).toBe(unclear);
  });

  test("of which no source could say whether a conference is required is no missed one either", () => {
    const { icpcNotRequired: _, ...untold } = { ...enquiry, icpcHeld: null };
    const notSupplied = "icpc-15wd: cannot-tell not-supplied";
    expect(answers({ enquiries: [from(untold)] })[0]).toBe(notSupplied);
    expect(
      conference({ icpcHeld: null, icpcNotRequired: null }, without("s47_enquiry.icpcNotRequired")),
    ).toBe(notSupplied);
  });

  test("with a conference that was held is timed, whether or not anyone recorded the need", () => {
    expect(conference({ icpcNotRequired: null })).toBe("icpc-15wd: met within-limit");
    expect(conference({ icpcNotRequired: null, icpcHeld: unknownTime })).toBe(
      "icpc-15wd: cannot-tell end-date-unknown",
    );
  });

  test("with a conference that was held and not required contradicts itself", () => {
    const contradiction = "icpc-15wd: cannot-tell end-date-unknown";
    expect(conference({ icpcNotRequired: "yes" })).toBe(contradiction);
    expect(conference({ icpcNotRequired: "yes", icpcHeld: unknownTime })).toBe(contradiction);
  });

  test("whose strategy discussion or conference no source carries cannot be timed", () => {
    expect(conference({ strategyHeld: null })).toBe("icpc-15wd: cannot-tell start-not-recorded");
    expect(conference({ strategyHeld: null }, without("s47_enquiry.strategyHeld"))).toBe(
      "icpc-15wd: cannot-tell not-supplied",
    );
    expect(conference({ icpcHeld: null }, without("s47_enquiry.icpcHeld"))).toBe(
      "icpc-15wd: cannot-tell not-supplied",
    );
  });

  test("whose flag may be its twin's needs a person to say", () => {
    const { strategyHeld: _, started: __, ended: ___, icpcHeld: ____, ...flag } = enquiry;
    const bare = { ...enquiry, icpcHeld: null };
    const enquiries = [
      from(bare, "key-collision"),
      from({ ...bare, s47Key: "S1~2" }, "key-collision"),
      from({ ...flag, started: day("2026-06-02") }),
    ];
    expect(answers({ enquiries })[0]).toBe("icpc-15wd: cannot-tell conference-need-unknown");
  });
});

describe("a re-referral", () => {
  const told = (...referrals: Partial<Referral>[]) =>
    reReferralSubjects(
      referrals.map((one, n) => from({ ...referral, referralKey: `F${n + 1}`, ...one })),
      AS_OF,
      null,
    );

  test("is judged against every other referral of the child", () => {
    const [first, second] = told({ received: day("2026-01-05") }, {});
    expect(second).toEqual({
      personKey: "C1",
      referralKey: "F2",
      subject: {
        asOf: AS_OF,
        referralDate: "2026-06-01",
        previousReferrals: [{ date: "2026-01-05" }],
        historyFrom: null,
      },
    });
    expect(first && reReferral.evaluate(first.subject).reason).toBe(
      "no-previous-referral-in-window",
    );
    expect(second && reReferral.evaluate(second.subject).reason).toBe(
      "previous-referral-in-window",
    );
  });

  test("never counts another child's", () => {
    const [, second] = told({ received: day("2026-01-05"), personKey: "C2" }, {});
    expect(second?.subject.previousReferrals).toEqual([]);
  });

  test("of a day that is not known to one day cannot be told", () => {
    const [first, second] = told({ received: twoDays }, { received: unknownTime });
    expect(first?.subject).toMatchObject({
      referralDate: null,
      previousReferrals: [{ date: null }],
    });
    expect(second?.subject).toMatchObject({ referralDate: null });
  });

  test("may lie before the data begin", () => {
    const [only] = reReferralSubjects([from(referral)], AS_OF, "2026-01-01");
    expect(only && reReferral.evaluate(only.subject).reason).toBe("history-too-short");
  });
});
