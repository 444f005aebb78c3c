import type { RuleCase } from "../rule/index.js";
import type { IcpcSubject } from "./icpc-15wd.js";
import { answer, calendarCases, clockCases, told } from "./testing/clock-cases.js";

/** At least one example for every answer. */
export const icpc15wdCases: readonly RuleCase<IcpcSubject, object>[] = [
  ...clockCases({ last: "2026-06-22", late: "2026-06-23" }, [
    "conference-not-required",
    "transferred-out",
  ]),
  ...calendarCases,
  {
    why: "an enquiry that led to no conference",
    subject: { ...told(), isConferenceRequired: false },
    expect: answer("not-applicable", "conference-not-required"),
  },
  {
    why: "no conference on record, and nobody recorded whether one is required",
    subject: { ...told(), isConferenceRequired: null },
    expect: answer("cannot-tell", "conference-need-unknown"),
  },
  {
    why: "a conference on record answers for itself",
    subject: { ...told({ end: "2026-06-22" }), isConferenceRequired: null },
    expect: answer("met", "within-limit"),
  },
];
