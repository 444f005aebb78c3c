import { csvText } from "./csv.js";
import type { Setting } from "./options.js";
import { randomStream } from "./random/random-stream.js";
import type { Row, Table } from "./table.js";
import type { Life } from "./world/life.js";

/** One file to write. */
export interface SyntheticFile {
  readonly name: string;
  readonly text: string;
}

/** A file as rows, without its header. */
export interface Sheet {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** All rows of one table, in the order of the children. */
export function sheetOf(table: Table, lives: readonly Life[], setting: Setting): Sheet {
  const { file, columns } = table;
  const rows = lives.flatMap((life) =>
    table.rowsOf(life, setting, randomStream(setting.seed, file, life.child.index)),
  );
  return { file, columns, rows };
}

/** The sheet as the text of a CSV file. */
export function fileOf({ file, columns, rows }: Sheet): SyntheticFile {
  return { name: file, text: csvText([columns, ...rows]) };
}
