import type { EntityName, EntityRecords } from "@waymark/core";
import type { FieldMapping } from "./field.js";

/** One kind of file that an authority sends, and what becomes of its rows. */
export interface TableMapping {
  /** The name under which its records are kept apart, as `ssda903-missing`. */
  readonly source: string;
  /** As its users call it, as `SSDA903 missing`. */
  readonly title: string;
  readonly version: string;
  /** The columns by which the file is known. */
  readonly columns: readonly string[];
  /** The columns without which no row means anything. */
  readonly required: readonly string[];
  /** Other headings under which a column is known, where sources and years write it otherwise. */
  readonly otherHeadings?: Readonly<Record<string, readonly string[]>>;
  /** Where its rows stand in a nested format; its columns are then paths. */
  readonly tree?: TreePlace;
  /** The sheet that it stands on in a workbook, where its headings do not tell. */
  readonly sheet?: string;
  /** Numbers of the source that this table gives a key for, within one extract. */
  readonly aliases?: readonly AliasGiven[];
  /** Rows that are left out in the open: those where this column holds one of these words. */
  readonly leftOutWhen?: { readonly column: string; readonly is: readonly string[] };
  /** Empty for a table that no canonical record carries: read, counted, and left out in the open. */
  readonly streams: readonly StreamMapping[];
}

/**
 * The place of a table in a nested format. A column is a path from the record, as
 * `CINdetails/CINreferralDate`, and takes the value on its row's own branch; one that begins with `/`
 * is a path from the root, as `/Message/Header/CollectionDetails/ReferenceDate`.
 */
export interface TreePlace {
  /** The path of the records, from the root, as `Message/Children/Child`. */
  readonly record: string;
  /** What a row is, as a path from the record; empty where it is the record itself. */
  readonly at: string;
  /** The path from the root of the year of the edition, and which columns are of which years. */
  readonly edition?: {
    readonly year: string;
    readonly columns: Readonly<Record<string, { readonly from?: number; readonly to?: number }>>;
  };
}

/** A number of the source, and the key that it stands for. */
export interface AliasGiven {
  readonly scheme: string;
  readonly from: string;
  readonly key: FieldMapping;
}

/** The fields of one canonical entity, each with how it is made. */
export type EntityFields<Name extends EntityName> = {
  readonly [Field in keyof EntityRecords[Name]]: FieldMapping;
};

/** How the rows of a table become records of one entity. */
export type StreamMapping = { readonly [Name in EntityName]: StreamOf<Name> }[EntityName];

interface StreamOf<Name extends EntityName> {
  readonly entity: Name;
  /**
   * What two rows with one key are. `collide`: two records whose key happens to be the same; both are
   * kept and marked. `agree`: two mentions of one record; they are merged, and what they contradict
   * each other in becomes unknown.
   */
  readonly sameKey: "collide" | "agree";
  readonly fields: EntityFields<Name>;
  /** A column that must be filled for the row to speak of this entity at all. */
  readonly onlyWhenFilled?: string;
  /**
   * The row holds several records, in numbered groups of columns: `{n}` in a column's name stands for
   * 1, 2, 3 and on, as far as the header goes.
   */
  readonly isRepeated?: true;
  /** Pairs of times that should not run backwards; a row where they do is kept and marked. */
  readonly inOrder?: readonly (readonly [string, string])[];
}

/** The name of a stream, as `ssda903-missing.missing_episode`. */
export function streamName(table: TableMapping, stream: StreamMapping): string {
  return `${table.source}.${stream.entity}`;
}
