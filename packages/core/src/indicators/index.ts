export { type NeighbourBenchmark, neighbourBenchmark } from "./benchmark.js";
export {
  type Change,
  type ChangeParameters,
  type ChangeRefusal,
  changeParameters,
  compareValues,
  type DatedValue,
  type ThenAndNowValues,
} from "./compare.js";
export type { Condition } from "./condition.js";
export type { IndicatorCase, IndicatorPeriod } from "./count-facts.js";
export {
  type Amount,
  type Benchmark,
  type CodedConditions,
  IndicatorDefinition,
  type IndicatorGoal,
  type IndicatorUnit,
  type PlacedBy,
  POLARITIES,
  type Polarity,
  type PublishedValue,
  UNITS,
} from "./definition.js";
export {
  evaluateIndicator,
  type IndicatorFigure,
  type IndicatorQuestion,
} from "./evaluate-indicator.js";
export type { Fact, FactField, FactSet, FactsBySet, FactValue, RefusedFacts } from "./fact.js";
export { factSets } from "./fact-sets.js";
export {
  actionFacts,
  auditFacts,
  auditStandardFacts,
  moderatedPairFacts,
} from "./facts/audit-facts.js";
export {
  caseloadDayFacts,
  divergenceFacts,
  workerLoadFacts,
} from "./facts/caseload-facts.js";
export { clockFacts, type JudgedClock } from "./facts/clock-facts.js";
export { interviewFacts } from "./facts/interview-facts.js";
export {
  workerChangesFacts,
  workerInPostFacts,
  workforceFacts,
} from "./facts/workforce-facts.js";
export { type ParsedIndicators, parseIndicators } from "./parse-indicators.js";
export {
  type IndicatorNumbers,
  type Rag,
  type RatedValue,
  type RatingParameters,
  rateIndicator,
  ratingParameters,
} from "./rate.js";
export { type ShareInterval, shareIntervalParameters } from "./share-interval.js";
export { starterIndicator, starterIndicators } from "./starter-indicators.js";
export { type ThenAndNow, thenAndNow } from "./then-and-now.js";
