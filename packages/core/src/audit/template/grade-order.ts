/** The lowest of some grades; `null` when there are none. */
export function lowestGrade(
  grades: readonly string[],
  gradeScale: readonly string[],
): string | null {
  return gradeScale.find((grade) => grades.includes(grade)) ?? null;
}

/** Whether a grade is higher than a limit; never when there is no limit. */
export function isAbove(
  grade: string,
  limit: string | null,
  gradeScale: readonly string[],
): boolean {
  return limit !== null && gradeScale.indexOf(grade) > gradeScale.indexOf(limit);
}
