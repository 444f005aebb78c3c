import { findDetermined, type StepBudget, TOO_MANY_STEPS } from "./find-determined.js";
import { protectLines } from "./protect-lines.js";
import { hideSmallest, type Sheet } from "./sheet.js";

/** How a sheet came out: how many numbers the second step hid, or that it could not be proven safe. */
export type Protection =
  | { readonly kind: "protected"; readonly hiddenAcrossLines: number }
  | { readonly kind: "withheld"; readonly reason: typeof TOO_MANY_STEPS };

/**
 * Hides what would give hidden numbers away: first line by line, as the domain guide says (7.1); then over
 * all lines together, until no hidden number is determined.
 */
export function protectSheet(sheet: Sheet, maxSteps: number): Protection {
  protectLines(sheet);
  const budget: StepBudget = { left: maxSteps };
  for (let hiddenAcrossLines = 0; ; hiddenAcrossLines += 1) {
    const determined = findDetermined(sheet, budget);
    if (determined === TOO_MANY_STEPS) return { kind: "withheld", reason: TOO_MANY_STEPS };
    if (determined === null) return { kind: "protected", hiddenAcrossLines };
    hideNear(sheet, determined);
    protectLines(sheet);
  }
}

/** Hides one more number in a line of a determined cell: a part, else a total, else any that is left. */
function hideNear(sheet: Sheet, determined: number): void {
  const lines = sheet.lines.filter(
    ({ parts, total }) => parts.includes(determined) || total === determined,
  );
  const isHidden =
    hideSmallest(
      sheet,
      lines.flatMap(({ parts }) => parts),
    ) ||
    hideSmallest(
      sheet,
      lines.map(({ total }) => total),
    ) ||
    hideSmallest(sheet, [...sheet.cells.keys()]);
  // With every number but 0 hidden, twice the truth fits as well: then nothing is determined.
  if (!isHidden) throw new Error("a sheet with everything hidden determined a cell");
}
