import { type ReviewRule, reviewClock } from "./review-clock.js";

/**
 * Was the child protection plan first reviewed within 3 months of the initial conference? `start` is
 * the day of the initial conference, `end` that of the first review conference.
 */
export const rcpcFirst3m: ReviewRule = reviewClock({
  id: "rcpc-first-3m",
  title: "First review child protection conference within 3 months of the initial one",
  months: 3,
});
