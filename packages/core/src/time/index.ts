export { CalendarDay } from "./calendar-day.js";
export { compareTimes, type ElapsedMs, elapsedBetween, type Order } from "./compare.js";
export { addDays, addMonths, type DaySpan, dayNumber, dayText } from "./day-arithmetic.js";
export { Instant } from "./instant.js";
export { formatInstant, isCalendarDay, parseInstant } from "./iso.js";
export { londonDay, londonMidnight, londonReadings, nextLondonMidnight } from "./london.js";
export { HOURS_DIFFER, type OffsetsByDay, usualOffsets } from "./london-table.js";
export { readTime } from "./read-time.js";
export {
  emptyReading,
  INVALID,
  NOT_RECORDED,
  type Reading,
  type ReadingState,
  SPAN,
  UNKNOWN,
} from "./reading.js";
export {
  addHours,
  isWhollyBefore,
  mayBeBefore,
  type Resolved,
  resolve,
  type Span,
  type SpanText,
  spanText,
} from "./span.js";
export { type Blank, columnReader, type ReadRow, type TimeColumn } from "./time-column.js";
export { TimeValue } from "./time-value.js";
export { LONDON } from "./zone.js";
