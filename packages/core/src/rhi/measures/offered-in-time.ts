import type { Measure } from "./measure.js";
import { timedMeasure } from "./timed-measure.js";

/** RHI-M03: of the returns, how many were followed by an offer in time? */
export const offeredInTime: Measure = timedMeasure("offered", {
  id: "RHI-M03",
  title: "Offered in 72 hours",
  question: "Was an interview offered in time?",
});
