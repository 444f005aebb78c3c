import type { Sheet, SheetLine } from "../sheet.js";

/** A sheet of values by place, some of them hidden. */
export function sheetOf(
  values: readonly number[],
  hidden: readonly number[],
  lines: readonly SheetLine[],
): Sheet {
  return {
    cells: values.map((value, place) => ({ value, isHidden: hidden.includes(place) })),
    lines,
  };
}
