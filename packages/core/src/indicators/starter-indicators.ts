import type { IndicatorDefinition } from "./definition.js";
import { assessmentIndicators } from "./starter/assessments.js";
import { interviewIndicators } from "./starter/interviews.js";
import { qualityIndicators } from "./starter/quality.js";
import { workforceIndicators } from "./starter/workforce.js";

/**
 * The indicators to start from (domain guide, 6.1): all `sample`, for an authority to keep, change or
 * leave, and without a target where the authority has to set it.
 */
export const starterIndicators: readonly IndicatorDefinition[] = /* @__PURE__ */ everyStarter();

function everyStarter(): readonly IndicatorDefinition[] {
  return [
    ...interviewIndicators(),
    ...assessmentIndicators(),
    ...workforceIndicators(),
    ...qualityIndicators(),
  ];
}

/**
 * One of the {@link starterIndicators}.
 *
 * @throws RangeError when none has this id; the error lists those there are
 * @example starterIndicator("unallocated").target // 0
 */
export function starterIndicator(id: string): IndicatorDefinition {
  const found = starterIndicators.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = starterIndicators.map((one) => one.id).join(", ");
  throw new RangeError(`there is no starter indicator "${id}"; there are ${ids}`);
}
