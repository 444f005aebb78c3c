import { type ClockEvidence, readClock, timedDecision, untimedEvidence } from "./clock.js";
import type { ClockCaution, ClockFinding } from "./clock-reasons.js";
import type { ClockSubject } from "./clock-subject.js";
import { rangeText } from "./recorded-day.js";

/** The cautions of a clock that counts weeks or months: every day counts, so no calendar can end. */
export const calendarCautions: readonly ClockCaution[] = ["order-assumed"];

/**
 * Times one case in weeks or months, by the decision order of the domain guide, 3.3. The due date
 * itself is in time.
 *
 * @param dueFrom the day number on which it is due when the clock starts on a day number; a later
 *   start never gives an earlier one
 */
export function judgeCalendarClock(
  subject: ClockSubject,
  dueFrom: (startDay: number) => number,
): ClockFinding<ClockEvidence> {
  const evidence = untimedEvidence(subject);
  const clock = readClock(subject);
  if (clock.kind === "decided") return { ...clock.decision, cautions: [], evidence };

  const { start, until, isOpen, isOrderAssumed } = clock;
  const due = { earliest: dueFrom(start.earliest), latest: dueFrom(start.latest) };
  const isInTime = until.latest <= due.earliest;
  const isLate = until.earliest > due.latest;
  return {
    ...timedDecision(isInTime, isLate, isOpen).decision,
    cautions: isOrderAssumed ? calendarCautions : [],
    evidence: { ...evidence, dueDate: rangeText(due) },
  };
}
