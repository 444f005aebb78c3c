/** One spoiled row, and what a sound reader makes of it. */
export interface InjectedDefect {
  readonly defectId: string;
  readonly kind: string;
  readonly file: string;
  /** The line of the file; the header is 1. */
  readonly row: number;
  /** The field that was spoiled; empty when it is the row as a whole. */
  readonly fields: readonly string[];
  /** The field's text before, or the whole line's; nothing for a row that was put in. */
  readonly before: string;
  /** The field's text as it stands in the file, or the whole line's. */
  readonly after: string;
  readonly expected: {
    readonly outcome: "quarantined" | "kept" | "duplicate";
    readonly reasonCode: string;
  };
}
