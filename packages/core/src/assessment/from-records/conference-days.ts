import { groupBy, mergeContributions } from "../../records/index.js";
import type { DaySpan } from "../../time/index.js";
import type { AssessmentRecords } from "./assessment-records.js";
import { BLANK, type DayFact, dayFact, NOT_SUPPLIED, UNKNOWN } from "./day-fact.js";
import type { DutyPeriod } from "./duty-period.js";
import { meetingsOfType } from "./happenings.js";

type Told = Pick<AssessmentRecords, "enquiries" | "meetings" | "suppliedFields">;

/**
 * The day of the initial conference that made a plan: one on record for the child, as a meeting or with
 * a section 47 enquiry, on the day on which the plan began. With none, its day is not recorded: that a
 * plan began is not taken for a conference.
 */
export function conferenceDays(told: Told): (plan: DutyPeriod) => DayFact {
  const { enquiries, suppliedFields } = told;
  const merged = mergeContributions(enquiries, ({ s47Key }) => s47Key);
  const heldOf = groupBy(merged, ({ record }) => record.personKey);
  const meetings = meetingsOfType(told, "icpc");
  const isSupplied = meetings.isSupplied || suppliedFields.has("s47_enquiry.icpcHeld");

  return ({ personKey, started }) => {
    if (started.kind !== "on") return started;
    const ofEnquiries = (heldOf.get(personKey) ?? []).flatMap((enquiry) => {
      const held = dayFact("s47_enquiry", enquiry, "icpcHeld", suppliedFields);
      if (held.kind === "unknown") return [null];
      return held.kind === "on" ? [held.days] : [];
    });
    const all = [...ofEnquiries, ...meetings.of(personKey).map(({ days }) => days)];
    const that = all.find((days) => days !== null && overlaps(days, started.days));
    if (that) return { kind: "on", days: that };
    if (all.includes(null)) return UNKNOWN;
    return isSupplied ? BLANK : NOT_SUPPLIED;
  };
}

function overlaps(a: DaySpan, b: DaySpan): boolean {
  return a.earliestOn <= b.latestOn && b.earliestOn <= a.latestOn;
}
