/** How one canonical field is made from the cells of a row. A closed list; data, never code. */
export type FieldMapping =
  | IdField
  | DateField
  | DateAndTimeField
  | CodeField
  | OpenCodeField
  | TriField
  | ConstantField
  | NaturalKeyField;

/** An identifier, taken exactly as written. */
export interface IdField {
  readonly as: "id";
  readonly from: string;
  /** A blank or the sentinel -1 says "none" here, as an unallocated child has no worker. */
  readonly noneIsNull?: true;
}

/** A calendar day, `DD/MM/YYYY` or `YYYY-MM-DD`; declared day precision. */
export interface DateField {
  readonly as: "date";
  readonly from: string;
  /** The first day that can be true; an earlier one is held back. */
  readonly notBefore: string;
  readonly isRequired?: true;
}

/** A day in one column and a time in another. A blank time makes it a day, never midnight. */
export interface DateAndTimeField {
  readonly as: "dateAndTime";
  readonly date: string;
  readonly time: string;
  readonly notBefore: string;
  /** A blank day is an unknown time, not an absence, where this column holds one of these words. */
  readonly happenedWhen?: { readonly column: string; readonly is: readonly string[] };
}

/** A code of the source in one of our words. Compared without regard to case. */
export interface CodeField {
  readonly as: "code";
  readonly from: string;
  readonly words: Readonly<Record<string, string>>;
  /** The word for a blank cell; without it a blank is `null`. */
  readonly blank?: string;
  /** The word where the file has no such column. */
  readonly noColumn?: string;
}

/** A code from a list that others keep: kept as written, flagged when the list does not have it. */
export interface OpenCodeField {
  readonly as: "openCode";
  readonly from: string;
  readonly known: readonly string[];
}

/** A flag with four values; a blank is unknown. */
export interface TriField {
  readonly as: "tri";
  readonly from: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly notApplicable: readonly string[];
}

/** A value that the mapping declares for every row of the source. */
export interface ConstantField {
  readonly as: "constant";
  readonly value: string | number | { readonly code: string; readonly raw: null };
}

/** A key made of other values of the row, for a source that gives its records none. */
export interface NaturalKeyField {
  readonly as: "naturalKey";
  readonly parts: readonly FieldMapping[];
}

/** The columns that a field reads. */
export function columnsOf(field: FieldMapping): readonly string[] {
  switch (field.as) {
    case "constant":
      return [];
    case "naturalKey":
      return field.parts.flatMap(columnsOf);
    case "dateAndTime":
      return [field.date, field.time];
    default:
      return [field.from];
  }
}
