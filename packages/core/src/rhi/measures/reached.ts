import { groupBy } from "../../records/index.js";
import { defineMeasure } from "./define-measure.js";
import type { Measure } from "./measure.js";
import { OUR_DEFINITION_FROM, ourDefinition } from "./source.js";

/** RHI-M01: of the children who returned, with how many was an interview held? It counts children. */
export const reached: Measure = defineMeasure({
  id: "RHI-M01",
  version: 1,
  title: "Reached",
  question: "Did we speak to the children at all?",
  unit: "child",
  population: "children with a return in the period",
  exclusions: {},
  denominator: "distinct children",
  numerator: "children with a completed interview linked to at least one of those returns",
  needs: ["completed"],
  label: "sample",
  source: ourDefinition,
  effectiveFrom: OUR_DEFINITION_FROM,
  parameters: {},
  populationOf: ({ returns }) =>
    [...groupBy(returns, ({ childId }) => childId)].map(([id, ofChild]) => ({
      id,
      isReached: ofChild.some(({ isCompleted }) => isCompleted),
    })),
  isInNumerator: ({ isReached }) => isReached,
});
