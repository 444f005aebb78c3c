/**
 * Midnight of a calendar day where the machine stands: the date that date-fns reckons with.
 *
 * @param {number} day since 1 January 1970
 */
export function localDate(day) {
  return new Date(1970, 0, 1 + day);
}
