import { cellAt, hideSmallest, type Sheet, type SheetLine } from "./sheet.js";

/** The first step: every line in turn, until none of them by itself lets a hidden number be worked out. */
export function protectLines(sheet: Sheet): void {
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const line of sheet.lines) {
      while (isSolvable(sheet, line)) {
        hideOneMore(sheet, line);
        isChanged = true;
      }
    }
  }
}

/** Whether a line, read alone, gives away what is hidden in it. Nothing hidden is below 1. */
function isSolvable(sheet: Sheet, { parts, total }: SheetLine): boolean {
  const hidden = parts.map((place) => cellAt(sheet, place)).filter(({ isHidden }) => isHidden);
  if (cellAt(sheet, total).isHidden) return hidden.length === 0;
  const sum = hidden.reduce((all, { value }) => all + value, 0);
  return hidden.length === 1 || (hidden.length > 0 && sum === hidden.length);
}

function hideOneMore(sheet: Sheet, { parts, total }: SheetLine): void {
  if (!hideSmallest(sheet, parts)) cellAt(sheet, total).isHidden = true;
}
