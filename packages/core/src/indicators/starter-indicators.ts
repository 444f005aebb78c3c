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
