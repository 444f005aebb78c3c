/** The first day that the table covers. */
export const CALENDAR_FROM = "2012-01-01";

/** The last day that the table covers. */
export const CALENDAR_TO = "2028-12-31";

// Source: bank holidays in England and Wales, gov.uk; 2028 is calculated, not yet announced.
// Only the days on which work stops: a holiday at the weekend stands as its substitute.
// Moved: 4 June 2012 (not 28 May), 8 May 2020 (not 4 May), 2 June 2022 (not 30 May).
// Once only: 5 June 2012, 3 June and 19 September 2022, 8 May 2023.
const DAYS_BY_YEAR = {
  2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
  2013: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2014: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
} as const;

/** The weekdays from 2012 to 2028 that are bank holidays in England and Wales, as `YYYY-MM-DD`. */
export const bankHolidays: readonly string[] = Object.entries(DAYS_BY_YEAR).flatMap(
  ([year, days]) => days.split(" ").map((day) => `${year}-${day}`),
);
