import { SPAN } from "../../time/index.js";
import type { ReturnFacts } from "./facts.js";
import { hasAny } from "./kernel.js";
import { type TimelinessCaution, type TimelinessDecision, timelinessCautions } from "./reasons.js";
import type { Workings } from "./workings.js";

/** What to be careful of beside a decision, in the order the rule declares. */
export function cautionsOf(
  { reason }: TimelinessDecision,
  facts: ReturnFacts,
  { deciding }: Workings,
): readonly TimelinessCaution[] {
  const { state, isAmbiguous } = facts.returned;
  const decider = facts.interviews[deciding];
  const isLate = reason === "event-late";
  const applies: Record<TimelinessCaution, boolean> = {
    "ambiguous-local-time": (state === SPAN && isAmbiguous) || (decider?.isAmbiguous ?? false),
    "event-before-return-ignored": isLate && hasAny("before-return", facts),
    "event-in-future-ignored": isLate && hasAny("in-future", facts),
    "implied-by-completion": decider?.isImplied ?? false,
    "order-assumed": decider?.isOrderAssumed ?? false,
  };
  return timelinessCautions.filter((caution) => applies[caution]);
}
