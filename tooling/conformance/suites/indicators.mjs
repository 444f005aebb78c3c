import { compareValues, rateIndicator, rateRecommendation } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

const RULES = {
  indicator: ({ config, definition, numerator, denominator }) =>
    rateIndicator({ definition: goalOf(definition), numerator, denominator }, config),
  compare: ({ config, then: before, now, polarity, unit, target }) =>
    compareValues({ polarity, unit, before, now, ...(target !== undefined && { target }) }, config),
  recommendation: ({ config, ...input }) => rateRecommendation(input, config),
};

/** What an indicator, a comparison or a recommendation comes to. */
export function indicators(_file, { rule, config = {}, ...input }) {
  if (!Object.hasOwn(RULES, rule)) throw unknownRule("indicators", rule, Object.keys(RULES));
  return RULES[rule]({ config, ...input });
}

function goalOf({ unit, polarity, target = null, tolerance = null }) {
  return { unit, polarity, target, tolerance };
}
