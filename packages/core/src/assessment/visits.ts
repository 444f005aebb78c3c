import * as z from "zod";
import type { ClockFinding } from "./clock-reasons.js";
import { type ClockStart, type ClockSubject, clockStartShape } from "./clock-subject.js";
import { dayNumbers, RecordedDay, rangeText } from "./recorded-day.js";

/** A visit to a child. */
export interface RecordedVisit {
  readonly on: RecordedDay;
  /** Whether the child was seen; `null` when nobody recorded it. */
  readonly isChildSeen: boolean | null;
}

/** A case to be timed from the last visit, or the start of the plan, to the next with the child seen. */
export interface VisitSubject extends ClockStart {
  /** The visits since the start, in any order; not the one that started the clock. */
  readonly visits: readonly RecordedVisit[];
}

/** Checks a {@link VisitSubject} that comes from outside. */
export const VisitSubject: z.ZodType<VisitSubject> = z.strictObject({
  ...clockStartShape,
  visits: z.array(z.strictObject({ on: RecordedDay, isChildSeen: z.boolean().nullable() })),
});

/** What a clock of visits shows besides; its own evidence is that of the visits that surely count. */
export interface VisitEvidence {
  readonly visits: readonly RecordedVisit[];
}

/**
 * Times the first visit on which the child was seen. A visit on which the child was not seen does not
 * count. One that may count is read both ways: when the answers differ, and the surer one is not
 * already in time, nobody can tell.
 *
 * @param judge the clock, from one recorded day to another
 */
export function judgeVisits<Evidence>(
  { visits, ...clock }: VisitSubject,
  judge: (subject: ClockSubject) => ClockFinding<Evidence>,
): ClockFinding<Evidence & VisitEvidence> {
  const mayCount = visits.filter(({ isChildSeen }) => isChildSeen !== false);
  const surelyCount = mayCount.filter(({ on, isChildSeen }) => isChildSeen && rangeOf(on) !== null);
  const sure = judge({ ...clock, end: firstDay(surelyCount) });
  const possible = judge({ ...clock, end: firstDay(mayCount) });
  const evidence = { ...sure.evidence, visits };
  if (sure.outcome === "met" || sure.outcome === possible.outcome) return { ...sure, evidence };
  const reason = possible.outcome === "cannot-tell" ? possible.reason : "child-seen-unknown";
  return { outcome: "cannot-tell", reason, cautions: sure.cautions, evidence };
}

/** The day of the first visit; where a visit has no day that is known, that one's. */
function firstDay(visits: readonly RecordedVisit[]): RecordedDay | null {
  const undated = visits.find(({ on }) => rangeOf(on) === null);
  if (undated !== undefined) return undated.on;
  const ranges = visits.flatMap(({ on }) => rangeOf(on) ?? []);
  const [earliest] = ranges.map((range) => range.earliest).sort();
  const [latest] = ranges.map((range) => range.latest).sort();
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

function rangeOf(on: RecordedDay): ReturnType<typeof rangeText> {
  return rangeText(dayNumbers(on));
}
