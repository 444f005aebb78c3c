import type { RuleCase } from "../../rule/index.js";
import type { RecordedVisit, VisitSubject } from "../visits.js";
import { answer, type ClockCase, type ClockDays, told } from "./clock-cases.js";

/** One example of a clock of visits. */
export type VisitCase = RuleCase<VisitSubject, object>;

/** The cases of a clock, with a visit on which the child was seen for what ends it. */
export function asVisits(cases: readonly ClockCase[]): readonly VisitCase[] {
  return cases.map(({ subject: { end, ...clock }, ...rest }) => ({
    ...rest,
    subject: { ...clock, visits: end === null ? [] : [{ on: end, isChildSeen: true }] },
  }));
}

/** What turns on whether the child was seen. */
export function seenCases({ last, late }: ClockDays): readonly VisitCase[] {
  const visited = (asOf: string, ...visits: RecordedVisit[]): VisitSubject => {
    const { end: _, ...clock } = told({ asOf });
    return { ...clock, visits };
  };
  return [
    {
      why: "a visit on which the child was not seen does not count",
      subject: visited(late, { on: last, isChildSeen: false }),
      expect: answer("breached", "overdue-open"),
    },
    {
      why: "a visit in time, of which nobody recorded whether the child was seen",
      subject: visited(late, { on: last, isChildSeen: null }),
      expect: answer("cannot-tell", "child-seen-unknown"),
    },
    {
      why: "the child was surely seen in time, whatever the other visit was",
      subject: visited(
        late,
        { on: "2026-06-02", isChildSeen: null },
        { on: last, isChildSeen: true },
      ),
      expect: answer("met", "within-limit"),
    },
    {
      why: "the first of two visits counts",
      subject: visited(late, { on: late, isChildSeen: true }, { on: last, isChildSeen: true }),
      expect: answer("met", "within-limit"),
    },
  ];
}
