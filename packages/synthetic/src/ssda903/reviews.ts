import { assumed } from "../assumed.js";
import { ageOn, type DayNumber, returnDate, weekdayOf } from "../calendar/day.js";
import { weighted, whole } from "../random/draw.js";
import type { Table } from "../table.js";

/** Each looked-after review held in the period: soon after the start, after three months, then half-yearly. */
export const reviews: Table = {
  file: "reviews.csv",
  columns: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
  rowsOf: ({ child }, { from, to }, random) => {
    const { firstReviewDays, secondReviewDays, laterReviewDays, reviewCodes } = assumed.record;
    const lastOn = Math.min(child.leftOn ?? to, to);
    const held: DayNumber[] = [];
    let day = child.enteredOn + whole(random, ...firstReviewDays);
    while (day <= lastOn) {
      held.push(onAWorkingDay(day));
      const [low, high] = held.length === 1 ? secondReviewDays : laterReviewDays;
      day += whole(random, low, high);
    }
    return held
      .filter((on) => on >= from && on <= lastOn)
      .map((on) => [
        child.childId,
        returnDate(child.bornOn),
        returnDate(on),
        ageOn(child.bornOn, on) < 4 ? "PN0" : weighted(random, reviewCodes), // PN0: under four
      ]);
  },
};

// Friday at the latest: bank holidays are not looked at.
function onAWorkingDay(day: DayNumber): DayNumber {
  return day - Math.max(0, weekdayOf(day) - 4);
}
