import { defineMeasure } from "./define-measure.js";
import type { ChildStarts, MeasureFacts } from "./facts.js";
import type { Measure } from "./measure.js";
import { measureParameters } from "./parameters.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/**
 * RHI-M12: of the children who went missing, how many did so repeatedly? It counts starts. A child whom
 * a start on a day that nobody recorded might make one of them is in the denominator, and not told.
 */
export const repeatMissing: Measure = defineMeasure({
  id: "RHI-M12",
  version: 1,
  title: "Repeat missing",
  question: "How many children go missing again and again?",
  unit: "child",
  population:
    "children with an episode starting in the period, of a counted status and not another authority's",
  exclusions: {
    "start-not-readable": "no start is known to lie in the period, and one cannot be read",
  },
  denominator: "distinct children",
  numerator: "children with enough starts in some span of days that ends in the period",
  needs: [],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {
    repeatCount: measureParameters.repeatCount,
    repeatDays: measureParameters.repeatDays,
  },
  populationOf: (facts) =>
    facts.starts
      .map((child) => ({
        ...child,
        startsInPeriod: child.startDays.some((day) => isInPeriod(day, facts)),
        isRepeat: hasPattern(child, 0, facts),
        mayBeRepeat: hasPattern(child, child.unreadableCount, facts),
      }))
      .filter(({ startsInPeriod, unreadableCount }) => startsInPeriod || unreadableCount > 0),
  exclusionOf: ({ startsInPeriod }) => (startsInPeriod ? null : "start-not-readable"),
  unclear: {
    countedAs: "cannotTell",
    reasons: ["start-not-readable"],
    isInDenominator: true,
    reasonOf: ({ isRepeat, mayBeRepeat }) =>
      mayBeRepeat && !isRepeat ? "start-not-readable" : null,
  },
  isInNumerator: ({ isRepeat }) => isRepeat,
});

function isInPeriod(day: number, { period }: MeasureFacts): boolean {
  return period.fromDay <= day && day <= period.toDay;
}

// A start that cannot be read may lie on any day, and so beside those that can.
// The span may end on any day of the period from its last start on, as long as it holds its first.
function hasPattern(
  { startDays }: ChildStarts,
  unreadableCount: number,
  { period, parameters: { repeatCount, repeatDays } }: MeasureFacts,
): boolean {
  const count = Math.max(repeatCount - unreadableCount, 1);
  return startDays.some((firstDay, place) => {
    const lastDay = startDays[place + count - 1];
    if (lastDay === undefined) return false;
    const endsFrom = Math.max(lastDay, period.fromDay);
    return endsFrom <= Math.min(firstDay + repeatDays - 1, period.toDay);
  });
}
