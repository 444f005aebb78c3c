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
  /** Empty for a table that no canonical record carries: read, counted, and left out in the open. */
  readonly streams: readonly StreamMapping[];
  /** The one sheet of a workbook that it stands on, by its exact name; otherwise any, by its header. */
  readonly sheet?: string;
  /** Where its rows stand in a nested file; its columns are then paths below the record. */
  readonly nested?: readonly NestedPlace[];
  /** Other headings that files give a column, by that column: compared without case, blanks or marks. */
  readonly otherHeadings?: Readonly<Record<string, readonly string[]>>;
  /** Rows that the source counts among its own and Waymark leaves out, in the open. */
  readonly leftOutWhen?: readonly ColumnWords[];
  /** Its rows are kept as they stand until the extract is read: they mean something only together. */
  readonly keepsRows?: true;
  /** What other tables of the same extract may call its records. Never kept beyond the extract. */
  readonly givesAliases?: readonly AliasGiven[];
}

/** Where the rows of a table stand in an XML or JSON file. */
export interface NestedPlace {
  /** The path of a whole record, as `/Message/Children/Child`; `/` for the items of a JSON list. */
  readonly record: string;
  /**
   * The path below the record at which each element is a row, as `CINdetails/Assessments`; left out
   * where the record is the row. A column that begins with this path, or a part of it, is read within
   * the same element as the row; every other column from the record. A column that begins with `/` is
   * text outside the records.
   */
  readonly at?: string;
  /**
   * The first edition that has these rows, by the year that stands at a path outside the records: in a
   * file of an earlier one their absence says nothing.
   */
  readonly edition?: { readonly yearAt: string; readonly since: number };
}

/** A column, and words that it may hold. */
export interface ColumnWords {
  readonly column: string;
  readonly is: readonly string[];
}

/** What a key of the warehouse stands for within one extract: any value that its row makes. */
export interface AliasGiven {
  /** Whose value it is, as `lcs.dimPerson`. */
  readonly scheme: string;
  /** The column of the key. */
  readonly from: string;
  readonly value: FieldMapping;
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
  /** The row speaks of this entity only where the column holds one of these words, in any case. */
  readonly onlyWhen?: ColumnWords;
  /** The row does not speak of this entity where the column holds one of these words, in any case. */
  readonly unless?: ColumnWords;
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
