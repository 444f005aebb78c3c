import {
  at,
  counts,
  HELD,
  HELD_LATE,
  interview,
  type MeasureExample,
  TIME_REMAINS,
} from "./june-returns.cases.js";

const OFFERED_AT_ONCE = at("2026-06-10T12:00:00Z");

/** RHI-M02 by example. */
export const offeredCases: readonly MeasureExample[] = [
  {
    why: "an offer, however late",
    told: { interviews: [interview({ offered: HELD_LATE })] },
    expect: counts("numerator"),
  },
  {
    why: "no offer that anybody recorded",
    told: { interviews: [interview({ contacted: HELD })] },
    expect: counts("denominator-only"),
  },
];

/** RHI-M04 by example. */
export const acceptedCases: readonly MeasureExample[] = [
  {
    why: "the child said yes",
    told: { interviews: [interview({ response: "accepted" })] },
    expect: counts("numerator"),
  },
  {
    why: "the child said no",
    told: { interviews: [interview({ response: "declined" })] },
    expect: counts("denominator-only"),
  },
  {
    why: "time remains, and the child has not answered",
    told: { interviews: [interview({ offered: OFFERED_AT_ONCE })], asOf: TIME_REMAINS },
    expect: counts("excluded", "awaiting-response"),
  },
];

/** RHI-M05 by example. */
export const contactedCases: readonly MeasureExample[] = [
  {
    why: "a contact, however late",
    told: { interviews: [interview({ contacted: HELD_LATE })] },
    expect: counts("numerator"),
  },
  {
    why: "an answer that came through somebody else",
    told: { interviews: [interview({ response: "declined" })] },
    expect: counts("denominator-only"),
  },
];

/** RHI-M07 by example. */
export const completedCases: readonly MeasureExample[] = [
  {
    why: "an interview, however late",
    told: { interviews: [interview({ completed: HELD_LATE })] },
    expect: counts("numerator"),
  },
  {
    why: "no interview, and the time ran out",
    told: {},
    expect: counts("denominator-only"),
  },
  {
    why: "no interview, and time remains",
    told: { asOf: TIME_REMAINS },
    expect: counts("excluded", "due"),
  },
];

/** RHI-M10 by example. */
export const declinedByChildCases: readonly MeasureExample[] = [
  {
    why: "the child said no, and then could not be reached",
    told: {
      interviews: [
        interview({ response: "declined" }),
        interview({ id: "R2", offered: HELD_LATE, response: "no-answer" }),
      ],
    },
    expect: counts("numerator"),
  },
  {
    why: "the child said no, and was interviewed all the same",
    told: { interviews: [interview({ response: "declined", completed: HELD_LATE })] },
    expect: counts("denominator-only"),
  },
];
