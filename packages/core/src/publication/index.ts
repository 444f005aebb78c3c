export {
  type FigureToFreeze,
  type FrozenFigure,
  type FrozenFigureFault,
  freezeFigure,
  frozenFigureFaults,
} from "./frozen-figure.js";
export {
  type Published,
  SuppressionParameters,
  suppressionParameters,
} from "./published.js";
export { suppressCount } from "./suppress-count.js";
export { type LineToPublish, type PublishedLine, suppressLine } from "./suppress-line.js";
export { type PublishedRate, type RateToPublish, suppressRate } from "./suppress-rate.js";
export {
  type LinkedPlace,
  type PublishedTable,
  type PublishedTables,
  suppressTable,
  suppressTables,
  type TableLink,
  type TableRefusal,
  type TablesToPublish,
  type TableToPublish,
  type TableWarning,
} from "./suppress-tables.js";
export type { TablePlace } from "./table-layout.js";
