import { dayNumber, dayText, londonMidnight } from "../../time/index.js";

const MS_PER_DAY = 86_400_000;
const ADULT_YEARS = 18;

/**
 * The first instant at which someone is 18: London midnight on the birthday. One born on 29 February
 * is 18 on 1 March (`sample`: a convention), which is where the calendar puts a day that is missing.
 *
 * @param birthDay days since 1 January 1970
 */
export function adultFromMs(birthDay: number): number {
  const birth = new Date(birthDay * MS_PER_DAY);
  const year = birth.getUTCFullYear() + ADULT_YEARS;
  return londonMidnight(dayText(birth.setUTCFullYear(year) / MS_PER_DAY));
}

/** As {@link adultFromMs}, from the day as text; NaN when no birth is on record. */
export function adultFromMsOf(dob: string | null | undefined): number {
  return dob === null || dob === undefined ? Number.NaN : adultFromMs(dayNumber(dob));
}
