import type { OutcomeKind, RuleCase } from "../../rule/index.js";
import type { ClockSubject } from "../clock-subject.js";

/** One example of a clock. */
export type ClockCase = RuleCase<ClockSubject, object>;

/** Days of one clock, counted by hand: it starts on Monday 1 June 2026. */
export interface ClockDays {
  /** The last day that is in time. */
  readonly last: string;
  /** The day after, on which it is late. */
  readonly late: string;
}

/** What a clock answers. */
export function answer(
  outcome: OutcomeKind,
  reason: string,
  cautions: readonly string[] = [],
): ClockCase["expect"] {
  return { outcome, reason, cautions };
}

/** A case that started on Monday 1 June 2026 and has not ended, as at the end of that year. */
export function told(changes: Partial<ClockSubject> = {}): ClockSubject {
  return { asOf: "2026-12-31", start: "2026-06-01", end: null, ...changes };
}

/**
 * An example of everything that a clock may answer, whatever it counts in.
 *
 * @param notApplicable the codes with which its duty may fall away
 */
export function clockCases(
  { last, late }: ClockDays,
  notApplicable: readonly string[],
): readonly ClockCase[] {
  return [
    ...timedCases({ last, late }),
    ...untimedCases({ last, late }),
    ...notApplicable.map((reason) => ({
      why: `no duty: ${reason}`,
      subject: told({ notApplicableReason: reason }),
      expect: answer("not-applicable", reason),
    })),
  ];
}

function timedCases({ last, late }: ClockDays): readonly ClockCase[] {
  return [
    {
      why: "done on the last day",
      subject: told({ end: last }),
      expect: answer("met", "within-limit"),
    },
    {
      why: "done on the day after, with a reason that does not undo it",
      subject: told({ end: late, delayReason: "family abroad" }),
      expect: answer("breached", "completed-late"),
    },
    {
      why: "not done, and this is the last day",
      subject: told({ asOf: last }),
      expect: answer("due", "clock-running"),
    },
    {
      why: "not done, and this is the day after",
      subject: told({ asOf: late }),
      expect: answer("breached", "overdue-open"),
    },
    {
      why: "done on the last day or the day after, nobody knows which",
      subject: told({ end: { earliest: last, latest: late } }),
      expect: answer("cannot-tell", "precision-insufficient"),
    },
    {
      why: "not done; in time if it began on the Tuesday, late if on the Monday",
      subject: told({ start: { earliest: "2026-06-01", latest: "2026-06-02" }, asOf: late }),
      expect: answer("cannot-tell", "due-date-uncertain"),
    },
    {
      why: "done on the Tuesday, though it may have begun on the Wednesday",
      subject: told({
        start: { earliest: "2026-06-01", latest: "2026-06-03" },
        end: "2026-06-02",
      }),
      expect: answer("met", "within-limit", ["order-assumed"]),
    },
  ];
}

function untimedCases({ last, late }: ClockDays): readonly ClockCase[] {
  return [
    {
      why: "a start on a day that no month has",
      subject: told({ start: "2026-02-30" }),
      expect: answer("cannot-tell", "invalid-date"),
    },
    {
      why: "no start on record",
      subject: told({ start: null }),
      expect: answer("cannot-tell", "start-not-recorded"),
    },
    {
      why: "no source can carry the start",
      subject: told({ start: null, notSupplied: ["start"] }),
      expect: answer("cannot-tell", "not-supplied"),
    },
    {
      why: "it began, nobody recorded when",
      subject: told({ start: { kind: "unknown" } }),
      expect: answer("cannot-tell", "start-date-unknown"),
    },
    {
      why: "a start after the day of the records",
      subject: told({ asOf: "2026-05-29" }),
      expect: answer("cannot-tell", "start-in-future"),
    },
    {
      why: "it was done, nobody recorded when",
      subject: told({ end: { kind: "unknown" } }),
      expect: answer("cannot-tell", "end-date-unknown"),
    },
    {
      why: "done after the day of the records",
      subject: told({ asOf: last, end: late }),
      expect: answer("cannot-tell", "end-in-future"),
    },
    {
      why: "done on the Friday before it began",
      subject: told({ end: "2026-05-29" }),
      expect: answer("cannot-tell", "end-before-start"),
    },
    {
      why: "no source can carry the end, and it was due long ago",
      subject: told({ notSupplied: ["end"] }),
      expect: answer("cannot-tell", "not-supplied"),
    },
  ];
}

/** What a clock answers besides when it counts working days: the calendar covers 2012 to 2028. */
export const calendarCases: readonly ClockCase[] = [
  {
    why: "a start on the last Friday before the calendar begins",
    subject: told({ start: "2011-12-30", end: "2012-01-03" }),
    expect: answer("cannot-tell", "calendar-unknown"),
  },
  {
    why: "running on the last working day of the calendar: when it falls due is not known",
    subject: told({ start: "2028-12-29", asOf: "2028-12-29" }),
    expect: answer("due", "clock-running", ["due-date-beyond-calendar"]),
  },
];
