import { assumed } from "../assumed.js";
import { chance, exponential } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";
import type { InterviewCourse } from "./return-interview.js";
import { isAtHome, type Occasion, workingTime } from "./working-time.js";

const MS_PER_HOUR = 3_600_000;

/** The ways in which an interview may go, before the last day of the period cuts it short. */
export type CourseKind =
  | "same-day"
  | "within-72-hours"
  | "late"
  | "declined"
  | "not-contactable"
  | "not-offered"
  | "nothing-recorded";

/** How one interview went; `null` when there is nothing to tell, or nothing yet. */
export function courseOf(
  random: Random,
  kind: CourseKind,
  occasion: Occasion,
): InterviewCourse | null {
  const { hours } = assumed.interviews;
  switch (kind) {
    case "nothing-recorded":
      return null;
    case "not-offered":
      return occasion.lastReturnMs + hours.within72[1] * MS_PER_HOUR < occasion.endsAtMs
        ? unheld("not-offered")
        : null;
    case "declined":
    case "not-contactable":
      return offeredOnly(random, kind, occasion);
    case "same-day":
      return held(random, hours.sameDay, occasion);
    case "within-72-hours":
      return held(random, hours.within72, occasion);
    case "late": {
      const lateHours = hours.within72[1] + 1 + exponential(random, hours.lateMean);
      return held(random, [lateHours, lateHours + 24], occasion);
    }
  }
}

function unheld(outcome: InterviewCourse["outcome"]): InterviewCourse {
  return {
    outcome,
    declinedBy: null,
    offeredAtMs: null,
    contactedAtMs: null,
    completedAtMs: null,
  };
}

function offeredOnly(
  random: Random,
  outcome: "declined" | "not-contactable",
  occasion: Occasion,
): InterviewCourse | null {
  const { hours, shareDeclinedByCarer } = assumed.interviews;
  const offeredAtMs = workingTime(random, hours.offer, occasion);
  if (offeredAtMs === null || offeredAtMs >= occasion.endsAtMs) return null;
  if (outcome === "not-contactable") return { ...unheld(outcome), offeredAtMs };
  const declinedBy = chance(random, shareDeclinedByCarer) ? "parent-or-carer" : "child";
  return { ...unheld(outcome), declinedBy, offeredAtMs, contactedAtMs: offeredAtMs };
}

function held(
  random: Random,
  window: readonly [number, number],
  occasion: Occasion,
): InterviewCourse | null {
  const { hours } = assumed.interviews;
  const completedAtMs = workingTime(random, window, occasion, isAtHome);
  if (completedAtMs === null) return offeredOnly(random, "not-contactable", occasion);
  const untilHours = (completedAtMs - occasion.lastReturnMs) / MS_PER_HOUR;
  const offer = [0, Math.min(hours.offer[1], untilHours)] as const;
  const offeredAtMs = workingTime(random, offer, occasion) ?? completedAtMs;
  const sinceOffer = [(offeredAtMs - occasion.lastReturnMs) / MS_PER_HOUR, untilHours] as const;
  const contactedAtMs = workingTime(random, sinceOffer, occasion) ?? completedAtMs;
  if (completedAtMs < occasion.endsAtMs) {
    return { ...unheld("completed"), offeredAtMs, contactedAtMs, completedAtMs };
  }
  if (offeredAtMs >= occasion.endsAtMs) return null;
  const hasContact = contactedAtMs < occasion.endsAtMs;
  return {
    ...unheld("in-progress"),
    offeredAtMs,
    contactedAtMs: hasContact ? contactedAtMs : null,
  };
}
