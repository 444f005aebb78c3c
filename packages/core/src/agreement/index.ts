export { krippendorffAlphaInterval } from "./alpha-interval.js";
export { type AgreementInPeriod, agreementDrift, type DatedPairs } from "./drift.js";
export {
  type AgreementInterval,
  type IntervalParameters,
  intervalParameters,
  jackknifeInterval,
  shareOfPairsInterval,
  type TableStatistic,
} from "./interval.js";
export { type Alpha, krippendorffAlpha, krippendorffAlphaOfTable } from "./krippendorff.js";
export {
  type AgreementParameters,
  agreementParameters,
  exactAgreement,
  gwetAgreement,
  type PairedAgreement,
  signedBias,
  weightedKappa,
  withinOneGrade,
} from "./paired-agreement.js";
export { LEVELS, type Level, type ManyRatings } from "./rated-units.js";
export {
  confusionTableOfColumns,
  RATING_MISSING,
  RATING_NOT_APPLICABLE,
  type RatingColumns,
} from "./rating-columns.js";
export {
  type AgreementRefusal,
  type ConfusionTable,
  confusionTable,
  type PairedRatings,
  type PairsOrTable,
  type Rating,
} from "./ratings.js";
export {
  type IntervalLevel,
  LEVELS_OF_INTERVAL,
  type LowHigh,
  newcombeInterval,
  wilsonInterval,
} from "./score-interval.js";
export { WEIGHTS, type Weights } from "./weights.js";
