import { isAbove, lowestGrade } from "../template/grade-order.js";

/** Why a grade that an auditor entered is refused. */
export type GradeRefusal =
  | "discrepancy-reason-missing"
  | "exceeds-cap"
  | "overall-grade-missing"
  | "overall-grade-unknown";

/** The grade that was entered, and what it is held against. */
export interface EnteredGrade {
  readonly enteredGrade: string | null;
  readonly discrepancyReason: string | null;
  readonly indicativeGrade: string | null;
  readonly capGrade: string | null;
  readonly gradeScale: readonly string[];
}

/** Every reason to refuse an entered grade, sorted by code point; none when it stands. */
export function judgeEnteredGrade(entered: EnteredGrade): readonly GradeRefusal[] {
  const { enteredGrade, discrepancyReason, capGrade, gradeScale } = entered;
  const isKnown = enteredGrade !== null && gradeScale.includes(enteredGrade);
  const tests: readonly (readonly [GradeRefusal, boolean])[] = [
    ["discrepancy-reason-missing", isBlank(discrepancyReason) && needsReason(entered, isKnown)],
    ["exceeds-cap", isKnown && isAbove(enteredGrade, capGrade, gradeScale)],
    ["overall-grade-missing", enteredGrade === null],
    ["overall-grade-unknown", enteredGrade !== null && !isKnown],
  ];
  return tests.filter(([, applies]) => applies).map(([reason]) => reason);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === "";
}

function needsReason(entered: EnteredGrade, isKnown: boolean): boolean {
  const { enteredGrade, indicativeGrade, capGrade, gradeScale } = entered;
  if (indicativeGrade === null) return true;
  const limits = capGrade === null ? [indicativeGrade] : [indicativeGrade, capGrade];
  return isKnown && enteredGrade !== lowestGrade(limits, gradeScale);
}
