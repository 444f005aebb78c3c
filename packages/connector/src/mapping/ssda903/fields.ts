import type { ConstantField, DateField, IdField, OpenCodeField } from "../field.js";

/** No event that a 903 reports can lie before this day; an earlier one is a slip of the hand. */
const EVENTS_FROM = "1990-01-01";

const BIRTHS_FROM = "1900-01-01";

export const child: IdField = { as: "id", from: "CHILD" };

export const birth: DateField = { as: "date", from: "DOB", notBefore: BIRTHS_FROM };

export const known: ConstantField = { as: "constant", value: { code: "known", raw: null } };

export function event(from: string): DateField {
  return { as: "date", from, notBefore: EVENTS_FROM };
}

export function requiredEvent(from: string): DateField {
  return { ...event(from), isRequired: true };
}

export function declared(code: string): ConstantField {
  return { as: "constant", value: { code, raw: null } };
}

export function listed(from: string, codes: string): OpenCodeField {
  return { as: "openCode", from, known: codes.split(" ") };
}
