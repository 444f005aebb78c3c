import type { OutcomeKind, RuleCase } from "../../rule/index.js";
import type { TimeValue } from "../../time/index.js";
import type { Child, Episode, Interview, ReturnSubject, Stage } from "../subject.js";
import type { TimelinessParameters } from "./parameters.js";

type TimelinessCase = RuleCase<ReturnSubject, TimelinessParameters>;

const day = (date: string): TimeValue => ({ kind: "date", date });
const at = (text: string): TimeValue => ({ kind: "instant", at: text });
const span = (earliest: string, latest: string): TimeValue => ({
  kind: "interval",
  earliest,
  latest,
});
const someTime: TimeValue = { kind: "unknown" };

const RETURNED = at("2026-06-01T10:00:00Z");
const IN_TIME = at("2026-06-03T10:00:00Z");
const LATE = at("2026-06-08T10:00:00Z");
const LONG_AFTER = "2026-06-30T12:00:00Z";

interface Told extends Episode {
  readonly asOf: string;
  readonly child: Child;
  readonly interview: Omit<Interview, "id">;
  readonly notSupplied: readonly (Stage | "returned")[];
}

/** A plain missing episode with a return, changed by what the case tells. */
function told({ asOf, child, interview, notSupplied, ...episode }: Partial<Told>): ReturnSubject {
  return {
    asOf: asOf ?? LONG_AFTER,
    child: child ?? {},
    episode: { id: "E1", end: RETURNED, ...episode },
    interviews: interview === undefined ? [] : [{ id: "R1", ...interview }],
    notSupplied: notSupplied ?? [],
  };
}

function answer(
  outcome: OutcomeKind,
  reason: string,
  cautions: readonly string[] = [],
): TimelinessCase["expect"] {
  return { outcome, reason, cautions };
}

/** At least one example for every answer. */
export const timelinessCases: readonly TimelinessCase[] = [
  {
    why: "an interview two days after the return",
    subject: told({ interview: { completed: IN_TIME } }),
    expect: answer("met", "within-limit"),
  },
  {
    why: "across the clocks going forward, 72 hours end an hour later on the clock",
    subject: told({
      end: at("2026-03-27T23:30:00Z"),
      interview: { completed: { kind: "local", at: "2026-03-31T00:30" } },
    }),
    expect: answer("met", "within-limit"),
  },
  {
    why: "an interview a week after the return",
    subject: told({ interview: { completed: LATE } }),
    expect: answer("breached", "event-late"),
  },
  {
    why: "the child said no and the time is up",
    subject: told({ interview: { response: "declined" } }),
    expect: answer("breached", "declined-by-child"),
  },
  {
    why: "offered, never held",
    subject: told({ interview: { offered: RETURNED } }),
    expect: answer("breached", "offered-not-completed"),
  },
  {
    why: "nothing on record and the time is up",
    subject: told({}),
    expect: answer("breached", "no-event-recorded"),
  },
  {
    why: "nothing on record and time remains",
    subject: told({ asOf: "2026-06-02T10:00:00Z" }),
    expect: answer("due", "clock-running"),
  },
  {
    why: "the child said no and may still change their mind",
    subject: told({ asOf: "2026-06-02T10:00:00Z", interview: { response: "declined" } }),
    expect: answer("due", "declined-so-far"),
  },
  {
    why: "nobody knows whether the child was missing",
    subject: told({ status: "unknown" }),
    expect: answer("cannot-tell", "status-unknown"),
  },
  {
    why: "nobody knows whose duty it was",
    subject: told({ responsible: "unknown" }),
    expect: answer("cannot-tell", "responsibility-unknown"),
  },
  {
    why: "the return is a day that does not exist",
    subject: told({ end: day("2026-06-31") }),
    expect: answer("cannot-tell", "invalid-time"),
  },
  {
    why: "no return on record, and nobody says that the child is still missing",
    subject: told({ end: null }),
    expect: answer("cannot-tell", "return-not-recorded"),
  },
  {
    why: "the episode ended and the return was never timed",
    subject: told({ end: someTime }),
    expect: answer("cannot-tell", "return-time-unknown"),
  },
  {
    why: "back and still missing at once",
    subject: told({ stillMissing: true }),
    expect: answer("cannot-tell", "return-and-still-missing"),
  },
  {
    why: "a return that has not happened yet",
    subject: told({ asOf: "2026-05-01T00:00:00Z" }),
    expect: answer("cannot-tell", "return-in-future"),
  },
  {
    why: "back before they left",
    subject: told({ start: at("2026-06-02T10:00:00Z") }),
    expect: answer("cannot-tell", "return-before-start"),
  },
  {
    why: "the return may fall on either side of a new limit",
    subject: told({ end: span("2026-05-31T20:00:00Z", "2026-06-01T20:00:00Z") }),
    parameters: {
      versions: [
        { from: "2014-01-01", to: "2026-05-31", limitHours: 72 },
        { from: "2026-06-01", to: null, limitHours: 48 },
      ],
    },
    expect: answer("cannot-tell", "rule-version-uncertain"),
  },
  {
    why: "the child turned 18 somewhere within the span of the return",
    subject: told({
      child: { dob: "2008-06-01" },
      end: span("2026-05-31T12:00:00Z", "2026-06-01T12:00:00Z"),
    }),
    expect: answer("cannot-tell", "age-at-return-uncertain"),
  },
  {
    why: "only the days are known, and the limit falls within the doubt",
    subject: told({ end: day("2026-06-01"), interview: { completed: day("2026-06-04") } }),
    expect: answer("cannot-tell", "precision-insufficient"),
  },
  {
    why: "an interview was held, nobody recorded when",
    subject: told({ interview: { completed: someTime } }),
    expect: answer("cannot-tell", "event-time-unknown"),
  },
  {
    why: "the child died on the day the interview fell due",
    subject: told({ child: { death: day("2026-06-04") } }),
    expect: answer("cannot-tell", "death-order-unknown"),
  },
  {
    why: "the child turned 18 within the doubt of the due time",
    subject: told({
      child: { dob: "2008-06-05" },
      end: span("2026-06-01T10:00:00Z", "2026-06-02T10:00:00Z"),
    }),
    expect: answer("cannot-tell", "age-order-uncertain"),
  },
  {
    why: "the only interview was before the return",
    subject: told({ interview: { completed: at("2026-05-30T10:00:00Z") } }),
    expect: answer("cannot-tell", "event-before-return"),
  },
  {
    why: "the only interview is still to come",
    subject: told({ asOf: "2026-06-05T12:00:00Z", interview: { completed: LATE } }),
    expect: answer("cannot-tell", "event-in-future"),
  },
  {
    why: "no loaded source can carry interviews: silence is not a missed one",
    subject: told({ notSupplied: ["offered", "contacted", "completed"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "no loaded source can carry returns, and the episode's end may mean found",
    subject: told({ end: someTime, notSupplied: ["returned", "completed"] }),
    expect: answer("cannot-tell", "not-supplied"),
  },
  {
    why: "only the day of return is known, and the time may or may not be up",
    subject: told({ asOf: "2026-06-04T12:00:00Z", end: day("2026-06-01") }),
    expect: answer("cannot-tell", "due-time-uncertain"),
  },
  {
    why: "away without authorisation is not counted unless the authority says so",
    subject: told({ status: "away-without-authorisation" }),
    expect: answer("not-applicable", "status-not-counted"),
  },
  {
    why: "another authority looks after the child",
    subject: told({ responsible: "other" }),
    expect: answer("not-applicable", "other-authority-responsible"),
  },
  {
    why: "found dead",
    subject: told({ endReason: "found-deceased" }),
    expect: answer("not-applicable", "died-before-return"),
  },
  {
    why: "still missing: the clock has not started",
    subject: told({ end: null, stillMissing: true }),
    expect: answer("not-applicable", "still-missing"),
  },
  {
    why: "a return before the guidance",
    subject: told({ end: day("2013-12-31") }),
    expect: answer("not-applicable", "rule-not-in-force"),
  },
  {
    why: "18 on the day of return; born on 29 February, 18 on 1 March",
    subject: told({ child: { dob: "2008-02-29" }, end: day("2026-03-01") }),
    expect: answer("not-applicable", "adult-at-return"),
  },
  {
    why: "the child died before the interview fell due",
    subject: told({ child: { death: day("2026-06-02") } }),
    expect: answer("not-applicable", "died-in-window"),
  },
  {
    why: "the child turned 18 before the interview fell due",
    subject: told({ child: { dob: "2008-06-02" } }),
    expect: answer("not-applicable", "turned-18-in-window"),
  },
  {
    why: "the child said no, and the authority leaves such returns out",
    subject: told({ interview: { response: "declined" } }),
    parameters: { declinedTreatment: "exclude" },
    expect: answer("not-applicable", "declined-by-child"),
  },
  {
    why: "said no, then yes, then nothing: the last word counts",
    subject: {
      ...told({}),
      interviews: [
        { id: "R1", response: "declined" },
        { id: "R2", response: "accepted" },
        { id: "R3", response: "no-answer" },
      ],
    },
    expect: answer("breached", "offered-not-completed"),
  },
  {
    why: "a return in the hour that autumn repeats, in time on both readings",
    subject: told({
      end: { kind: "local", at: "2026-10-25T01:30" },
      interview: { completed: at("2026-10-26T10:00:00Z") },
      asOf: "2026-11-30T12:00:00Z",
    }),
    expect: answer("met", "within-limit", ["ambiguous-local-time"]),
  },
  {
    why: "an interview that may have come before the return, which lies in the same morning",
    subject: told({
      end: span("2026-06-01T08:00:00Z", "2026-06-01T12:00:00Z"),
      interview: { completed: at("2026-06-01T10:00:00Z") },
    }),
    expect: answer("met", "within-limit", ["order-assumed"]),
  },
  {
    why: "no offer on record, but an interview held in time was offered in time",
    subject: told({ interview: { completed: IN_TIME } }),
    parameters: { stage: "offered" },
    expect: answer("met", "within-limit", ["implied-by-completion"]),
  },
  {
    why: "a late interview, beside one before the return and one after the day of the records",
    subject: {
      ...told({}),
      interviews: [
        { id: "R1", completed: at("2026-05-30T10:00:00Z") },
        { id: "R2", completed: LATE },
        { id: "R3", completed: at("2026-07-01T10:00:00Z") },
      ],
    },
    expect: answer("breached", "event-late", [
      "event-before-return-ignored",
      "event-in-future-ignored",
    ]),
  },
];
