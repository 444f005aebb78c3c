import type { Setting } from "./options.js";
import type { Random } from "./random/random-stream.js";
import type { Life } from "./world/life.js";

/** The cells of one row, in the order of its table's columns. */
export type Row = readonly string[];

/** One file of a data set: its name, its columns, and the rows that one child's life gives it. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  /** @param random a stream of this table and this child alone */
  readonly rowsOf: (life: Life, setting: Setting, random: Random) => readonly Row[];
}
