/** What a fact says in one field; `null` is not known, and never counts as no, as 0 or as blank. */
export type FactValue = string | number | boolean | null;

/** One row that indicators count: an id with which it can be opened, and what is known of it. */
export interface Fact {
  readonly id: string;
  readonly [field: string]: FactValue;
}

/** What one field of a fact holds. */
export type FactField =
  | { readonly kind: "code"; readonly meaning: string; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly meaning: string; readonly unit: string }
  | { readonly kind: "day"; readonly meaning: string }
  | { readonly kind: "flag"; readonly meaning: string };

/** A kind of fact: what one of them is, and what it says. An authority may declare its own. */
export interface FactSet {
  readonly id: string;
  /** What one fact is, as "one return home interview". */
  readonly oneIs: string;
  readonly fields: { readonly [name: string]: FactField };
  /** Every day has one fact: of a day without one nothing is known, and it never counts as 0. */
  readonly isDaily?: true;
}

/** Why there are no facts, though they were asked for: the code of whatever refused to make them. */
export interface RefusedFacts {
  readonly refused: string;
}

/**
 * Facts by the id of their set. A set left out, or `null`, is one that no loaded source can carry: an
 * indicator over it has no data, which is not 0. One over a set that was refused cannot tell.
 */
export type FactsBySet = { readonly [factSetId: string]: readonly Fact[] | RefusedFacts | null };
