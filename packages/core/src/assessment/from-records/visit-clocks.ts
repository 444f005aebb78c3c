import { londonDay } from "../../time/index.js";
import { cinVisit } from "../cin-visit.js";
import { claVisit } from "../cla-visit.js";
import { cpVisit } from "../cp-visit.js";
import type { RecordedVisit } from "../visits.js";
import type { AssessmentRecords } from "./assessment-records.js";
import { BLANK, type DayFact, NOT_SUPPLIED } from "./day-fact.js";
import { type DutyPeriod, dutyPeriods, stretchesWithin, whyNoDuty } from "./duty-period.js";
import { type Happenings, visitsOfType } from "./happenings.js";
import { dayOf, type RecordedClock, timedFrom } from "./recorded-clock.js";
import type { Stretch } from "./stretches.js";

type Told = Pick<AssessmentRecords, "plans" | "claPeriods" | "visits" | "suppliedFields">;

const RULES = { cp: cpVisit, cin: cinVisit, cla: claVisit };

/**
 * One clock for each stretch from a visit with the child seen to the next, on each plan and in each
 * period of care. The first runs from the start of the plan or period; the last is open.
 */
export function visitClocks(told: Told, asOf: string): readonly RecordedClock[] {
  const visits = {
    cp: visitsOfType(told, "cp"),
    cin: visitsOfType(told, "cin"),
    cla: visitsOfType(told, "cla"),
  };
  return dutyPeriods(told).flatMap((period) => clocksOf(period, visits[period.kind], asOf));
}

function clocksOf(period: DutyPeriod, visits: Happenings, asOf: string): readonly RecordedClock[] {
  const asOfOn = londonDay(Date.parse(asOf));
  const { personKey, about, started } = period;
  const clock = { rule: RULES[period.kind], personKey, about };
  if (started.kind !== "on") {
    const untimed = whyNoDuty(period, true, asOfOn);
    return [{ ...clock, subject: { asOf, ...startOf(started, BLANK), visits: [], ...untimed } }];
  }
  const known = visits.isSupplied ? visits.of(personKey) : [];
  return stretchesWithin(period, started, known, asOfOn).map((stretch) => {
    const isOpen = stretch.next === null;
    const isSupplied = !isOpen || (visits.isSupplied && period.ended.kind !== "not-supplied");
    return {
      ...clock,
      subject: {
        asOf,
        ...startOf({ kind: "on", days: stretch.start }, isSupplied ? BLANK : NOT_SUPPLIED),
        visits: visitsIn(stretch),
        ...whyNoDuty(period, isOpen, asOfOn),
      },
    };
  });
}

function startOf(start: DayFact, end: DayFact) {
  const { end: _, ...timed } = timedFrom(start, end);
  return timed;
}

function visitsIn({ next, doubtful }: Stretch): readonly RecordedVisit[] {
  const perhaps = doubtful.map(({ days, isCertain }): RecordedVisit => {
    return {
      on: days === null ? { kind: "unknown" } : dayOf(days),
      isChildSeen: isCertain || null,
    };
  });
  return next === null ? perhaps : [...perhaps, { on: dayOf(next), isChildSeen: true }];
}
