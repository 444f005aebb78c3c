import { answer, type ClockCase, calendarCases, clockCases, told } from "./testing/clock-cases.js";

const AUTHORITY = { limitWorkingDays: 15 };

/** At least one example for every answer; most with a limit that an authority set. */
export const s47CompleteCases: readonly ClockCase[] = [
  ...clockCases({ last: "2026-06-22", late: "2026-06-23" }, ["transferred-out"])
    .concat(calendarCases)
    .map((one) => ({ ...one, parameters: AUTHORITY })),
  {
    why: "there is no national limit, and the authority has set none",
    subject: told(),
    expect: answer("not-applicable", "no-limit-set"),
  },
];
