export { formatInstant, isCalendarDay, parseInstant } from "./iso.js";
export { LONDON, londonDay, londonMidnight, londonReadings, nextLondonMidnight } from "./london.js";
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
export { TimeValue } from "./time-value.js";
