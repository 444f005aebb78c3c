import { londonDay } from "../../time/index.js";
import type { ClockSubject } from "../clock-subject.js";
import { cpCoreGroup10wd } from "../cp-core-group-10wd.js";
import { rcpcFirst3m } from "../rcpc-first-3m.js";
import { rcpcNext6m } from "../rcpc-next-6m.js";
import type { AssessmentRecords } from "./assessment-records.js";
import { conferenceDays } from "./conference-days.js";
import { BLANK, type DayFact, NOT_SUPPLIED } from "./day-fact.js";
import { type DutyPeriod, dutyPeriods, stretchesWithin, whyNoDuty } from "./duty-period.js";
import { type Happenings, meetingsOfType } from "./happenings.js";
import { type RecordedClock, timedFrom } from "./recorded-clock.js";
import { endOf } from "./stretches.js";

type Told = Pick<AssessmentRecords, "plans" | "enquiries" | "meetings" | "suppliedFields">;

/**
 * The clocks of each child protection plan: from its initial conference to the first core group and to
 * the first review, and from each review to the next.
 */
export function planClocks(told: Told, asOf: string): readonly RecordedClock[] {
  const conferenceOf = conferenceDays(told);
  const coreGroups = meetingsOfType(told, "coreGroup");
  const reviews = meetingsOfType(told, "rcpc");
  const plans = dutyPeriods({ ...told, claPeriods: [] }).filter(({ kind }) => kind === "cp");
  return plans.flatMap((plan) => {
    const { personKey, about } = plan;
    const conference = conferenceOf(plan);
    const from = (meetings: Happenings) => subjectsOf(plan, conference, meetings, asOf);
    return [
      ...from(coreGroups)
        .slice(0, 1)
        .map((subject) => ({ rule: cpCoreGroup10wd, personKey, about, subject })),
      ...from(reviews).map((subject, place) => {
        return { rule: place === 0 ? rcpcFirst3m : rcpcNext6m, personKey, about, subject };
      }),
    ];
  });
}

function subjectsOf(
  plan: DutyPeriod,
  conference: DayFact,
  meetings: Happenings,
  asOf: string,
): readonly ClockSubject[] {
  const asOfOn = londonDay(Date.parse(asOf));
  if (conference.kind !== "on") {
    return [{ asOf, ...timedFrom(conference, BLANK), ...whyNoDuty(plan, true, asOfOn) }];
  }
  const held = meetings.isSupplied ? meetings.of(plan.personKey) : [];
  return stretchesWithin(plan, conference, held, asOfOn).map((stretch) => {
    const start = { kind: "on", days: stretch.start } as const;
    const end = endOf(stretch);
    const isSilent = end.kind === "blank";
    const isSupplied = meetings.isSupplied && plan.ended.kind !== "not-supplied";
    return {
      asOf,
      ...timedFrom(start, isSilent && !isSupplied ? NOT_SUPPLIED : end),
      ...whyNoDuty(plan, stretch.next === null, asOfOn),
    };
  });
}
