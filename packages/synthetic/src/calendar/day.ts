const MS_PER_DAY = 86_400_000;

/** A calendar day as the count of days since 1 January 1970: no clock and no zone in it. */
export type DayNumber = number;

/** Reads `YYYY-MM-DD`. */
export function dayNumber(text: string): DayNumber {
  return Date.parse(`${text}T00:00Z`) / MS_PER_DAY;
}

/** Writes `YYYY-MM-DD`. */
export function dayText(day: DayNumber): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Writes `DD/MM/YYYY`, as a statutory return does; nothing for no day. */
export function returnDate(day: DayNumber | null): string {
  return day === null ? "" : dayText(day).split("-").reverse().join("/");
}

/** Reads `DD/MM/YYYY`. */
export function readReturnDate(text: string): DayNumber {
  return dayNumber(text.split("/").reverse().join("-"));
}

/** The same day some years later; 29 February becomes 1 March in a year without one. */
export function addYears(day: DayNumber, years: number): DayNumber {
  const date = new Date(day * MS_PER_DAY);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth()];
  return Date.UTC(year, month, date.getUTCDate()) / MS_PER_DAY;
}

/** Age in whole years. */
export function ageOn(bornOn: DayNumber, on: DayNumber): number {
  const years = Number(dayText(on).slice(0, 4)) - Number(dayText(bornOn).slice(0, 4));
  return addYears(bornOn, years) > on ? years - 1 : years;
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7; // day 0 was a Thursday
}
