import { addYears, format, parse } from "date-fns";
import { londonMidnight, type Resolved, resolve, type Span } from "../time/index.js";
import type { TimelinessDecision } from "./reasons.js";
import type { Child } from "./subject.js";

const UNRECORDED = null;

/** Step 9: the duty is owed to children; someone is 18 from London midnight on the birthday. */
export function adultAtReturn(child: Child, returned: Span): TimelinessDecision | null {
  const birthdayMs = eighteenthBirthdayMs(child);
  if (birthdayMs === UNRECORDED || returned.latestMs < birthdayMs) return null;
  return birthdayMs <= returned.earliestMs
    ? { outcome: "not-applicable", reason: "adult-at-return" }
    : { outcome: "cannot-tell", reason: "age-at-return-uncertain" };
}

/** Step 10: a child who died before the return. */
export function diedBeforeReturn(child: Child, returned: Span): TimelinessDecision | null {
  const death = deathOf(child);
  if (death?.kind === "invalid") return { outcome: "cannot-tell", reason: "invalid-time" };
  if (death?.kind !== "span" || death.span.latestMs >= returned.earliestMs) return null;
  return { outcome: "not-applicable", reason: "died-before-return" };
}

/** Step 14: a death, then an 18th birthday, that came before the interview fell due. */
export function endedInWindow(child: Child, due: Span, asOfMs: number): TimelinessDecision | null {
  const death = deathOf(child);
  if (death?.kind === "unknown") return { outcome: "cannot-tell", reason: "death-order-unknown" };
  const died = death?.kind === "span" ? orderInWindow(death.span, due, asOfMs) : "outside";
  if (died === "inside") return { outcome: "not-applicable", reason: "died-in-window" };
  if (died === "uncertain") return { outcome: "cannot-tell", reason: "death-order-unknown" };

  const birthdayMs = eighteenthBirthdayMs(child);
  if (birthdayMs === UNRECORDED) return null;
  const turned = orderInWindow({ earliestMs: birthdayMs, latestMs: birthdayMs }, due, asOfMs);
  if (turned === "inside") return { outcome: "not-applicable", reason: "turned-18-in-window" };
  if (turned === "uncertain") return { outcome: "cannot-tell", reason: "age-order-uncertain" };
  return null;
}

function orderInWindow(event: Span, due: Span, asOfMs: number): "inside" | "uncertain" | "outside" {
  if (event.earliestMs > asOfMs || event.earliestMs > due.latestMs) return "outside";
  return event.latestMs <= due.earliestMs ? "inside" : "uncertain";
}

function deathOf({ death = null }: Child): Resolved | null {
  return death === null ? null : resolve(death);
}

// A calendar sum on a day without a zone; 29 February becomes 1 March (sample: a convention).
function eighteenthBirthdayMs({ dob = null }: Child): number | null {
  if (dob === null) return UNRECORDED;
  const birth = parse(dob, "yyyy-MM-dd", new Date(0));
  const clipped = addYears(birth, 18);
  const isClipped = clipped.getDate() !== birth.getDate();
  const day = isClipped ? `${format(clipped, "yyyy")}-03-01` : format(clipped, "yyyy-MM-dd");
  return londonMidnight(day);
}
