import { type MergedRecord, mergeContributions, type S47Enquiry } from "../../records/index.js";
import { icpc15wd } from "../icpc-15wd.js";
import { s47Complete } from "../s47-complete.js";
import type { AssessmentRecords, ClockStarts } from "./assessment-records.js";
import { type DayFact, dayFact, NOT_SUPPLIED, UNKNOWN } from "./day-fact.js";
import { type RecordedClock, timedFrom } from "./recorded-clock.js";

/** Two clocks for each section 47 enquiry: to its initial conference, and to its own end. */
export function enquiryClocks(
  { enquiries, suppliedFields }: Pick<AssessmentRecords, "enquiries" | "suppliedFields">,
  asOf: string,
  { icpcFrom = "strategyHeld" }: ClockStarts,
): readonly RecordedClock[] {
  const merged = mergeContributions(enquiries, ({ s47Key }) => s47Key);
  return merged.flatMap((enquiry): readonly RecordedClock[] => {
    const { personKey, s47Key } = enquiry.record;
    const day = (field: "strategyHeld" | "started" | "ended" | "icpcHeld") =>
      dayFact("s47_enquiry", enquiry, field, suppliedFields);
    const about = { entity: "s47_enquiry", key: s47Key } as const;
    return [
      {
        rule: icpc15wd,
        personKey,
        about,
        subject: { asOf, ...conference(enquiry, day(icpcFrom), day("icpcHeld"), suppliedFields) },
      },
      {
        rule: s47Complete,
        personKey,
        about,
        subject: { asOf, ...timedFrom(day("started"), day("ended")) },
      },
    ];
  });
}

// A conference that was held although none was required is a contradiction, not a duty that fell
// away. Where no source can say whether one was required, silence says nothing.
function conference(
  { record, inDoubt }: MergedRecord<S47Enquiry>,
  start: DayFact,
  held: DayFact,
  suppliedFields: ReadonlySet<string>,
) {
  const notRequired = inDoubt.has("icpcNotRequired") ? null : record.icpcNotRequired;
  const isHeld = held.kind === "on" || held.kind === "unknown";
  if (isHeld) return timedFrom(start, notRequired === "yes" ? UNKNOWN : held);
  if (notRequired === "yes") return { ...timedFrom(start, held), isConferenceRequired: false };
  if (notRequired === "no") return { ...timedFrom(start, held), isConferenceRequired: true };
  const isCarried = notRequired !== undefined && suppliedFields.has("s47_enquiry.icpcNotRequired");
  return { ...timedFrom(start, isCarried ? held : NOT_SUPPLIED), isConferenceRequired: null };
}
