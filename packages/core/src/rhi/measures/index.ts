export type { MeasureBounds, MeasureCount, MeasureValue } from "./count-measure.js";
export { type MeasurePeriod, measureInput } from "./from-records.js";
export type {
  MeasuredChild,
  MeasuredEpisode,
  MeasuredInterview,
  MeasureInput,
  UseVerdict,
} from "./input.js";
export type { Measure, MeasureCase, MeasureMetadata, UnclearCases } from "./measure.js";
export {
  type MeasureOverrides,
  type MeasureResult,
  measureReturns,
  type ReturnMeasures,
} from "./measure-returns.js";
export { type MeasureParameters, measureParameters } from "./parameters.js";
export type { EpisodePlace } from "./place-episode.js";
export { rhiMeasures } from "./rhi-measures.js";
