import {
  type EntityName,
  type MergedRecord,
  type Temporal,
  toDaySpan,
} from "../../records/index.js";
import type { DaySpan } from "../../time/index.js";

/**
 * What the records say of a day: `unknown` that it came, and no day is known; `blank` that a source
 * which can carry it carries none; `not-supplied` that no source which speaks of the record can.
 */
export type DayFact =
  | { readonly kind: "on"; readonly days: DaySpan }
  | { readonly kind: "unknown" }
  | { readonly kind: "blank" }
  | { readonly kind: "not-supplied" };

/** It came, and no day is known. */
export const UNKNOWN: DayFact = { kind: "unknown" };

/** It has not come, as far as the records say. */
export const BLANK: DayFact = { kind: "blank" };

/** Nobody could have told. */
export const NOT_SUPPLIED: DayFact = { kind: "not-supplied" };

/**
 * What the records say of the day of one field.
 *
 * @param suppliedFields every `entity.field` that some loaded source can carry
 */
export function dayFact<Field extends string>(
  entity: EntityName,
  { record, inDoubt }: MergedRecord<{ readonly [Name in Field]?: Temporal | null }>,
  field: Field,
  suppliedFields: ReadonlySet<string>,
): DayFact {
  if (inDoubt.has(field)) return UNKNOWN;
  const time: Temporal | null | undefined = record[field];
  if (time === undefined) return NOT_SUPPLIED;
  if (time === null) return suppliedFields.has(`${entity}.${field}`) ? BLANK : NOT_SUPPLIED;
  return dayOfTime(time);
}

/** What the records say of the day of a field that no record is without: it came, on a day or on none known. */
export function dayThatCame<Field extends string>(
  { record, inDoubt }: MergedRecord<{ readonly [Name in Field]: Temporal }>,
  field: Field,
): DayFact {
  return inDoubt.has(field) ? UNKNOWN : dayOfTime(record[field]);
}

function dayOfTime(time: Temporal): DayFact {
  const days = toDaySpan(time);
  return days === null ? UNKNOWN : { kind: "on", days };
}
