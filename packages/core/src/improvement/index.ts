export {
  AUDIENCES,
  type Audience,
  CaseStudy,
  type CaseStudyRefusal,
  caseStudyRefusals,
} from "./case-study.js";
export { type ChangesSince, changesSince, type PlanChange } from "./changes-since.js";
export { type ParsedPlan, parseImprovementPlan } from "./parse-plan.js";
export type {
  EnteredRating,
  ImprovementPlan,
  PlanAction,
  PlanEvent,
  Recommendation,
} from "./plan.js";
export {
  type IndicatorHistory,
  type PlanActionStatus,
  type PlanProgress,
  planProgressOn,
  type RecommendationProgress,
} from "./progress.js";
export {
  type DatedAction,
  type RatedRecommendation,
  RECOMMENDATION_RAGS,
  type RecommendationParameters,
  type RecommendationPosition,
  type RecommendationRag,
  type RecommendationReason,
  rateRecommendation,
  recommendationParameters,
} from "./recommendation.js";
