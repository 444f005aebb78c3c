import type { Setting } from "../options.js";
import { whole } from "../random/draw.js";
import { randomStream } from "../random/random-stream.js";
import type { Sheet } from "../sheet.js";
import type { Row } from "../table.js";
import { citedEpisodes, episodeName } from "./cited-episodes.js";
import type { Fault } from "./fault.js";
import { faultsOf } from "./faults-of.js";
import type { InjectedDefect } from "./injected-defect.js";
import { spoil } from "./spoil.js";

const ROWS_PER_DEFECT = 100; // never more than one row in a hundred of any file
const FIRST_ROW = 2; // the header is row 1

/** The files after the faults, and what was done to them. */
export interface SpoiledSheets {
  readonly sheets: readonly Sheet[];
  readonly defects: readonly InjectedDefect[];
}

/**
 * Spoils a few rows of the files. A child takes one defect at most, and a missing episode that the
 * interview log cites takes none, so that no defect makes another.
 */
export function injectDefects(sheets: readonly Sheet[], setting: Setting): SpoiledSheets {
  const cited = citedEpisodes(sheets);
  const touched = new Set<string>();
  const faults = faultsOf(setting);
  const spoiled = sheets.map((sheet) => {
    const most = Math.floor(sheet.rows.length / ROWS_PER_DEFECT);
    const lines: Line[] = sheet.rows.map((row) => ({ row, defect: null }));
    for (const fault of faults.filter(({ file }) => file === sheet.file).slice(0, most)) {
      const choices = choicesFor(fault, lines, sheet, (row) => {
        return !touched.has(childOf(sheet, row)) && !cited.has(episodeName(sheet, row));
      });
      const random = randomStream(setting.seed, "defect", sheet.file, touched.size);
      const taken = choices[whole(random, 0, choices.length - 1)];
      if (taken === undefined) continue;
      touched.add(childOf(sheet, taken.row));
      lines.splice(taken.at, taken.replaced, taken.line);
    }
    return { ...sheet, lines };
  });
  return {
    sheets: spoiled.map(({ lines, ...sheet }) => ({ ...sheet, rows: lines.map(({ row }) => row) })),
    defects: numbered(spoiled.map(({ lines }) => lines)),
  };
}

interface Line {
  readonly row: Row;
  readonly defect: Omit<InjectedDefect, "defectId" | "row"> | null;
}

interface Choice {
  readonly row: Row;
  readonly at: number;
  readonly replaced: 0 | 1;
  readonly line: Line;
}

function choicesFor(
  fault: Fault,
  lines: readonly Line[],
  sheet: Sheet,
  mayTake: (row: Row) => boolean,
): readonly Choice[] {
  const { kind, file, expected } = fault;
  return lines.flatMap(({ row, defect }, at): readonly Choice[] => {
    const spoiled = defect === null && mayTake(row) ? spoil(fault, sheet.columns, row) : null;
    if (spoiled === null) return [];
    const { isInserted, fields, before, after } = spoiled;
    const line = { row: spoiled.row, defect: { kind, file, fields, before, after, expected } };
    return [{ row, at: isInserted ? at + 1 : at, replaced: isInserted ? 0 : 1, line }];
  });
}

function numbered(files: readonly (readonly Line[])[]): readonly InjectedDefect[] {
  return files
    .flatMap((lines) =>
      lines.flatMap(({ defect }, at) => (defect ? [{ row: at + FIRST_ROW, defect }] : [])),
    )
    .map(({ row, defect: { kind, file, ...rest } }, index) => {
      return { defectId: `D-${index + 1}`, kind, file, row, ...rest };
    });
}

function childOf({ columns }: Sheet, row: Row): string {
  const at = columns.findIndex((column) => column === "CHILD" || column === "child_id");
  return row[at] ?? "";
}
