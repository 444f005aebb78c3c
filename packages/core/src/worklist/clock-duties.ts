import type { ClockReasons, RecordedClock } from "../assessment/index.js";
import { type Duty, type Remedies, todoOf } from "./duty.js";

/** What an authority sets for the clocks, by the id of the rule, as `{ "cp-visit": { limitWorkingDays: 15 } }`. */
export type ClockParameters = Readonly<Record<string, object>>;

/**
 * One duty for each clock of assessment and child protection. A stretch that ended late is no work; the
 * open one that follows it is.
 *
 * @throws ZodError when a parameter is not of the shape that its rule declares
 */
export function clockDuties(
  clocks: readonly RecordedClock[],
  parameters: ClockParameters = {},
): readonly Duty[] {
  return clocks.map(({ rule, personKey, about, subject }) => {
    const verdict = rule.evaluate(subject, parameters[rule.id]);
    const { dueDate } = verdict.evidence;
    return {
      personKey,
      about,
      verdict,
      ...(dueDate === null
        ? {}
        : { dueOn: { earliestOn: dueDate.earliest, latestOn: dueDate.latest } }),
      todo: todoOf(verdict, remedies),
    };
  });
}

const remedies: Remedies<ClockReasons> = {
  isOpen: { "overdue-open": true, "completed-late": false },
  toRecord: {
    "invalid-date": "valid-dates",
    "start-not-recorded": "start-date",
    "start-date-unknown": "start-date",
    "start-in-future": "start-date",
    "due-date-uncertain": "start-date",
    "end-date-unknown": "end-date",
    "end-in-future": "end-date",
    "end-before-start": "valid-dates",
    "precision-insufficient": "exact-dates",
    "child-seen-unknown": "child-seen",
    "conference-need-unknown": "conference-need",
    "not-supplied": null,
    "calendar-unknown": null,
  },
};
