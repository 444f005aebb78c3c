/**
 * What a reader saw of a cell that its text does not show. A fact, not a judgement: what it means for
 * the row, the mapping decides.
 *
 * - `formula`: the text is the last result of a formula, as a spreadsheet kept it
 * - `number`: a JSON number, where an identifier is text
 * - `number-cell`: a spreadsheet number; an identifier may have lost the zeros before it
 * - `number-imprecise`: a spreadsheet number with more digits than it can hold
 * - `number-unsafe`: a JSON number that is not exactly a number here
 * - `repeated`: two values under one name, where one was meant
 * - `stray-quote`: a quotation mark where none can stand, so that nobody can say where the cell ends
 * - `surrogate`: half of a character
 * - `unreadable`: no text at all, as a spreadsheet's error or an object where a value belongs
 */
export type CellFactCode =
  | "formula"
  | "number"
  | "number-cell"
  | "number-imprecise"
  | "number-unsafe"
  | "repeated"
  | "stray-quote"
  | "surrogate"
  | "unreadable";

/** What a reader saw of one cell of a row. */
export interface CellFact {
  /** The position of the cell in its row, from 0. */
  readonly index: number;
  readonly is: CellFactCode;
}

/** One row of a file, whatever the format: its cells in the order of the header. */
export interface FileRow {
  /** Its place, from 1: the physical row of a text or sheet, or the count of such rows in a nested file. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly facts: readonly CellFact[];
}
