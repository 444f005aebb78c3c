export {
  type Alpha,
  krippendorffAlpha,
  LEVELS,
  type Level,
  type ManyRatings,
} from "./krippendorff.js";
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
export {
  type AgreementRefusal,
  type ConfusionTable,
  confusionTable,
  type PairedRatings,
  type Rating,
} from "./ratings.js";
export { WEIGHTS, type Weights } from "./weights.js";
