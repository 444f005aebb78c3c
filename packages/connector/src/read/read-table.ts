import { hasDuplicates, headerNames } from "../formats/csv.js";
import type { FileRow } from "../formats/file-row.js";
import { textLimits } from "../formats/limits.js";
import { FileRefusal } from "../formats/refusal.js";
import { recognise } from "../mapping/recognise.js";
import type { TableMapping } from "../mapping/table.js";
import type { NotRecognised, TableRead } from "./reading.js";
import type { Reading } from "./reading-options.js";
import type { SourceFile } from "./source.js";
import { tableReader } from "./table-reader.js";

/** Rows that have a header: a text file, or one sheet of a workbook. */
export interface RowsWithHeader {
  readonly rows: AsyncIterable<FileRow>;
  /** The position of the sheet, from 1. */
  readonly sheet: number | null;
}

/**
 * Reads rows under a header.
 *
 * @param begun gains the table once it is known, so that a refusal later can say what is cut
 * @throws FileRefusal when a column stands twice, or one that every row needs is missing
 */
export async function readTable(
  { name, sha256 }: SourceFile,
  { rows, sheet }: RowsWithHeader,
  { tables, aliases, maxRows, mostRows }: Reading,
  begun: Set<TableMapping>,
): Promise<TableRead | NotRecognised> {
  const iterator = rows[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    const names = first.done ? [] : headerNames(first.value.cells);
    if (names.length > textLimits.csvColumns) throw new FileRefusal("size", 1);
    const recognised = recognise(names, tables);
    if (recognised.kind === "unknown") {
      assertCommas(names, tables, begun);
      return { kind: "not-recognised", file: name, sheet };
    }
    const { table } = recognised;
    begun.add(table);
    if (hasDuplicates(names)) throw new FileRefusal("header-duplicate", 1);
    if (recognised.kind === "incomplete") throw new FileRefusal("header-missing", 1);

    const { header, extraColumns } = recognised;
    if (hasDuplicates(header)) throw new FileRefusal("header-duplicate", 1);
    const usesBefore = aliases.uses;
    const extra = new Set(extraColumns);
    // What stands in an unknown header may be anything: it goes by its place, in sealed rows too.
    const told = header.map((name, index) => (extra.has(index + 1) ? `#${index + 1}` : name));
    const reader = tableReader(table, told, aliases, first.value.cells);
    while (reader.rows < maxRows) {
      const next = await iterator.next();
      if (next.done) break;
      if (reader.rows >= mostRows) throw new FileRefusal("size", next.value.row);
      reader.add(next.value);
    }
    return {
      kind: "read",
      file: name,
      sheet,
      table,
      header: told,
      extraColumns,
      unknownElements: { count: 0, kinds: 0 },
      sha256,
      encoding: "utf-8",
      rows: reader.rows,
      streams: reader.streams,
      whole: reader.whole,
      damaged: reader.damaged,
      usesAliases: aliases.uses > usesBefore,
    };
  } finally {
    await iterator.return?.();
  }
}

/** Refuses a header of ours that is parted by something else than commas. */
function assertCommas(
  names: readonly string[],
  tables: readonly TableMapping[],
  begun: Set<TableMapping>,
): void {
  const [line = "", ...others] = names;
  if (others.length > 0) return;
  for (const mark of [";", "\t", "|"]) {
    const recognised = recognise(headerNames(line.split(mark)), tables);
    if (recognised.kind === "unknown") continue;
    begun.add(recognised.table);
    throw new FileRefusal("header-missing", 1);
  }
}
