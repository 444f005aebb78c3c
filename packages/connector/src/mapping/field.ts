/** How one canonical field is made from the cells of a row. A closed list; data, never code. */
export type FieldMapping = CellField | DateAndTimeField | ConstantField | FieldOfFields;

/** A field that is made of one cell. */
export type CellField =
  | AliasField
  | CodeField
  | CodesField
  | DateField
  | DayField
  | IdField
  | JsonCodesField
  | LocalField
  | NumberField
  | OpenCodeField
  | TextField
  | TriField
  | WorkerRefField;

/** A field that is made of other fields. */
export type FieldOfFields = FirstField | IdentifiersField | NaturalKeyField;

/** An identifier, taken exactly as written. */
export interface IdField {
  readonly as: "id";
  readonly from: string;
  /** A blank, -1 or a usual word for none says "none" here, as an unallocated child has no worker. */
  readonly noneIsNull?: true;
  /** Words that say "none" besides, in any case, as `unknown`. */
  readonly noneIs?: readonly string[];
}

/**
 * A key of the warehouse that stands for a record of another table of the same extract: it is looked up
 * there and never kept, because the next night may number everything anew. The sentinel -1 and a blank
 * are `null`.
 */
export interface AliasField {
  readonly as: "alias";
  readonly from: string;
  /** As the other table gives it, as `lcs.dimPerson`. */
  readonly scheme: string;
  /**
   * Without its record the row means nothing: it is held back as parent-unknown-and-required. `ifNamed`:
   * it may name none, as an unallocated child names no worker, but what it names must be there.
   */
  readonly isRequired?: true | "ifNamed";
}

/** A calendar day, `DD/MM/YYYY` or `YYYY-MM-DD`; declared day precision. */
export interface DateField {
  readonly as: "date";
  readonly from: string;
  /** The column has a time of day that means nothing, as a birth at 00:00:00: it is left out. */
  readonly clockMeansNothing?: true;
  /** The first day that can be true; an earlier one is held back. */
  readonly notBefore: string;
  readonly isRequired?: true;
  /** Days by which the source says "none", as 1900-01-01. */
  readonly noneIs?: readonly string[];
}

/**
 * A wall-clock time in London, `YYYY-MM-DD HH:MM[:SS]` or `DD/MM/YYYY HH:MM[:SS]`. A day alone stays
 * a day, never midnight; a midnight that is written is a time like any other.
 */
export interface LocalField {
  readonly as: "local";
  readonly from: string;
  readonly notBefore: string;
  readonly isRequired?: true;
  /** Days by which the source says "none", as 1900-01-01. */
  readonly noneIs?: readonly string[];
}

/** A calendar day as plain text, `YYYY-MM-DD`, for a field that is no temporal. */
export interface DayField {
  readonly as: "day";
  readonly from: string;
  readonly clockMeansNothing?: true;
  readonly notBefore: string;
  readonly isRequired?: true;
  readonly noneIs?: readonly string[];
}

/** A decimal number. */
export interface NumberField {
  readonly as: "number";
  readonly from: string;
  readonly isRequired?: true;
  readonly isWhole?: true;
}

/** Words, without the blanks round them; or exactly as written, for what somebody wrote in their own. */
export interface TextField {
  readonly as: "text";
  readonly from: string;
  readonly exactly?: true;
  /** The most characters that the source allows. */
  readonly longest?: number;
  readonly isRequired?: true;
  /** What the source writes for "none", as the postcode ZZ99 3VZ: kept out. */
  readonly noneIs?: readonly string[];
}

/** Whom the source names as the worker: by key, by another identifier or by name. */
export interface WorkerRefField {
  readonly as: "workerRef";
  readonly from: string;
  readonly kind: "key" | "alias" | "name";
  /** Whose key an alias is: it is looked up in the extract, and becomes the worker's own key. */
  readonly scheme?: string;
}

/** Several codes in one cell. A blank cell is no empty list: nobody said that there is none. */
export interface CodesField {
  readonly as: "codes";
  readonly from: string;
  readonly separator: string;
  readonly known: readonly string[];
}

/**
 * Several codes in one cell as a JSON list, or as an object whose names are the codes that apply. What
 * cannot be parsed, as where the source cut it off, is unknown, and the row is kept.
 */
export interface JsonCodesField {
  readonly as: "jsonCodes";
  readonly from: string;
  readonly known: readonly string[];
}

/**
 * The first of several fields that has a value: a source's better column before its worse one. A
 * damaged value of the better column holds the row back; the worse one does not stand in for it.
 */
export interface FirstField {
  readonly as: "first";
  readonly of: readonly FieldMapping[];
}

/** What else the source calls one person or worker: an identifier for each field that has a value. */
export interface IdentifiersField {
  readonly as: "identifiers";
  readonly of: readonly { readonly scheme: string; readonly value: FieldMapping }[];
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
    case "first":
      return field.of.flatMap(columnsOf);
    case "identifiers":
      return field.of.flatMap(({ value }) => columnsOf(value));
    case "dateAndTime":
      return [field.date, field.time];
    default:
      return [field.from];
  }
}
