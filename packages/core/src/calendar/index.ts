export { bankHolidays, CALENDAR_FROM, CALENDAR_TO } from "./bank-holidays.js";
export { type Calendar, createCalendar, englandAndWales, isInside } from "./calendar.js";
export { addWorkingDaysColumns, type DayColumn, workingDaysBetweenColumns } from "./columns.js";
export {
  CONVENTIONS,
  type Convention,
  countWorkingDays,
  leastN,
  nthWorkingDay,
  REFUSED,
} from "./day-count.js";
export {
  addWorkingDays,
  type Closures,
  type CountOptions,
  isWorkingDay,
  type WorkingDayAnswer,
  type WorkingDayRefusal,
  workingDaysBetween,
} from "./working-days.js";
