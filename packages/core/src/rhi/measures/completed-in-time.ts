import type { Measure } from "./measure.js";
import { timedMeasure } from "./timed-measure.js";

/** RHI-M08, the headline: of the returns, how many were followed by an interview in time? */
export const completedInTime: Measure = timedMeasure("completed", {
  id: "RHI-M08",
  title: "Completed in 72 hours",
  question: "Was the interview held in time?",
});
