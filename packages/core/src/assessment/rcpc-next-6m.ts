import { type ReviewRule, reviewClock } from "./review-clock.js";

/**
 * Was the child protection plan reviewed again within 6 months? `start` is the day of the last review
 * conference, `end` that of the next.
 */
export const rcpcNext6m: ReviewRule = reviewClock({
  id: "rcpc-next-6m",
  title: "Next review child protection conference within 6 months of the last",
  months: 6,
});
