import type { Measure } from "./measure.js";
import { timedMeasure } from "./timed-measure.js";

/** RHI-M06: of the returns, how many were followed by a contact with the child in time? */
export const contactedInTime: Measure = timedMeasure("contacted", {
  id: "RHI-M06",
  title: "Contacted in 72 hours",
  question: "Was the child contacted in time?",
});
