import {
  dateTemporal,
  isCalendarDay,
  localTemporal,
  type Temporal,
  unknownTime,
} from "@waymark/core";
import type { Converted } from "./converted.js";
import type { DateAndTimeField, DateField, DayField, LocalField } from "./field.js";
import { type HeldBack, heldBack } from "./reason.js";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const TWO_DIGIT_YEAR = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;
const CLOCK = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?$/;
const DAY_AND_CLOCK = /^(\S+?)[T ](\S+)$/;
const LAST_DAY = "2100-12-31";

/**
 * A column of days, or of wall-clock times; the mapping declares which. In a column of days a time of
 * day is an error, unless the mapping declares that it means nothing.
 */
export function convertDate(field: DateField | DayField | LocalField, cell: string): Converted {
  const text = cell.trim();
  if (text === "") {
    return field.isRequired ? heldBack("required-missing", field.from) : value(null);
  }
  const mayHaveClock = field.as === "local" || field.clockMeansNothing;
  const [dayText, clockText] = mayHaveClock ? dayAndClock(text) : [text, ""];
  if (field.noneIs?.includes(toIsoDay(dayText) ?? "")) {
    return { kind: "value", value: null, flag: "sentinel-replaced" };
  }
  const day = readDay(dayText, field.notBefore, field.from);
  if (typeof day !== "string") return day;
  if (field.as === "day") return { kind: "value", value: day, flag: null };
  return atClock(day, field.as === "local" ? clockText : "", field.from);
}

function dayAndClock(text: string): readonly [string, string] {
  const [, day = text, clock = ""] = DAY_AND_CLOCK.exec(text) ?? [];
  return [day, clock];
}

function atClock(day: string, clock: string, column: string): Converted {
  if (clock === "") return value(dateTemporal(day));
  const temporal = CLOCK.test(clock) ? localTemporal(`${day}T${withSeconds(clock)}`) : null;
  return temporal === null ? heldBack("date-invalid", column) : value(temporal);
}

// One time is written one way, whatever its source: a key may be made of it.
function withSeconds(clock: string): string {
  const [, hours, minutes, seconds = "00", fraction = ""] = CLOCK.exec(clock) ?? [];
  const rest = fraction.replace(/0+$/, "");
  return `${hours}:${minutes}:${seconds}${rest === "" ? "" : `.${rest}`}`;
}

/** A day column with a time column beside it. */
export function convertDateAndTime(
  field: DateAndTimeField,
  dateCell: string,
  timeCell: string,
  hasHappened: boolean,
): Converted {
  const [dayText, clockText] = [dateCell.trim(), timeCell.trim()];
  if (dayText === "" && clockText !== "") return heldBack("date-invalid", field.date);
  if (dayText === "") return value(hasHappened ? unknownTime : null);
  const day = readDay(dayText, field.notBefore, field.date);
  if (typeof day !== "string") return day;
  return atClock(day, clockText, field.time);
}

function readDay(text: string, notBefore: string, column: string): string | HeldBack {
  const day = toIsoDay(text);
  if (day === null || !isCalendarDay(day)) {
    return heldBack(TWO_DIGIT_YEAR.test(text) ? "date-two-digit-year" : "date-invalid", column);
  }
  return day < notBefore || day > LAST_DAY ? heldBack("date-out-of-range", column) : day;
}

function toIsoDay(text: string): string | null {
  if (ISO_DAY.test(text)) return text;
  const [, day = "", month = "", year = ""] = DAY_FIRST.exec(text) ?? [];
  return year === "" ? null : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function value(temporal: Temporal | null): Converted {
  if (temporal?.fold === "ambiguous")
    return { kind: "value", value: temporal, flag: "fold-ambiguous" };
  if (temporal?.fold === "gap") return { kind: "value", value: temporal, flag: "fold-gap" };
  return { kind: "value", value: temporal, flag: null };
}
