import type {
  ConstantField,
  DateField,
  IdField,
  LocalField,
  NaturalKeyField,
  OpenCodeField,
  TriField,
} from "./field.js";

/** No event that a source reports can lie before this day; an earlier one is a slip of the hand. */
export const EVENTS_FROM = "1990-01-01";

const BIRTHS_FROM = "1900-01-01";

// What warehouses fill a column with where there is no day.
const NO_DAY = ["1900-01-01"];

/** An identifier. */
export function id(from: string): IdField {
  return { as: "id", from };
}

/** The day of a birth. */
export function birthDay(from: string): DateField {
  return { as: "date", from, notBefore: BIRTHS_FROM };
}

/** A date as a warehouse exports it, with a time of day that means nothing and 1900 for none. */
export function ofWarehouse(day: DateField): DateField {
  return { ...day, clockMeansNothing: true, noneIs: NO_DAY };
}

/** The day of an event. */
export function event(from: string): DateField {
  return { as: "date", from, notBefore: EVENTS_FROM };
}

/** A day of somebody's working life. */
export function employment(from: string): DateField {
  return { as: "date", from, notBefore: "1950-01-01" };
}

/** The day of an event without which its row means nothing. */
export function requiredEvent(from: string): DateField {
  return { ...event(from), isRequired: true };
}

/** The wall clock of an event, in a column in which a warehouse writes days and times. */
export function eventTime(from: string): LocalField {
  return { as: "local", from, notBefore: EVENTS_FROM, noneIs: NO_DAY };
}

/** The wall clock of an event without which its row means nothing. */
export function requiredTime(from: string): LocalField {
  return { ...eventTime(from), isRequired: true };
}

/** A code that the mapping declares for every row. */
export function declared(code: string): ConstantField {
  return { as: "constant", value: { code, raw: null } };
}

/** A birth whose day is known. */
export const known: ConstantField = declared("known");

/** A code of a list that others keep. */
export function listed(from: string, codes: string): OpenCodeField {
  return { as: "openCode", from, known: codes.split(" ") };
}

/** A code of a list that is the authority's own. */
export function anyCode(from: string): OpenCodeField {
  return { as: "openCode", from, known: [] };
}

/** A flag as sources write it: Y or N, yes or no, 1 or 0, true or false. */
export function flag(from: string): TriField {
  return {
    as: "tri",
    from,
    yes: ["y", "yes", "1", "true"],
    no: ["n", "no", "0", "false"],
    notApplicable: ["na", "n/a"],
  };
}

/** A key made of what tells one record from another. */
export function keyOf(...parts: NaturalKeyField["parts"]): NaturalKeyField {
  return { as: "naturalKey", parts };
}

/** A worker's staff number; the word unknown and the sentinel are none. */
export function staffId(from: string): IdField {
  return { as: "id", from, noneIsNull: true, noneIs: ["unknown"] };
}
