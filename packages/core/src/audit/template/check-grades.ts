import { isLess, isZero, toFraction } from "../../exact/index.js";
import { type Problem, repeats } from "../../problem/index.js";
import type { GradedTemplate } from "./scoring-template.js";

/** What is wrong with the grade scale and the bands, beyond their shape. */
export function checkGrades({ gradeScale, bands }: GradedTemplate): readonly Problem[] {
  return [
    ...repeats(
      gradeScale.map((grade, g) => [`gradeScale[${g}]`, grade]),
      "grade",
    ),
    ...bands.flatMap(([grade], b) => checkGrade(grade, `bands[${b}][0]`, gradeScale)),
    ...bands.flatMap((_, b) => checkFall(bands, b, gradeScale)),
    ...checkFloor(bands),
  ];
}

/** A problem when a grade is not on the scale. */
export function checkGrade(
  grade: string,
  path: string,
  gradeScale: readonly string[],
): readonly Problem[] {
  if (gradeScale.includes(grade)) return [];
  return [{ path, problem: `is not a grade; use one of: ${gradeScale.join(", ")}` }];
}

function checkFall(
  bands: GradedTemplate["bands"],
  at: number,
  gradeScale: readonly string[],
): readonly Problem[] {
  const above = bands[at - 1];
  const band = bands[at];
  if (above === undefined || band === undefined) return [];
  const [high, low] = [gradeScale.indexOf(above[0]), gradeScale.indexOf(band[0])];
  const areGrades = high !== -1 && low !== -1;
  const edgeFalls = isLess(toFraction(band[1]), toFraction(above[1]));
  if (edgeFalls && (low < high || !areGrades)) return [];
  const problem = "must have a lower grade and a lower edge than the band before it";
  return [{ path: `bands[${at}]`, problem }];
}

function checkFloor(bands: GradedTemplate["bands"]): readonly Problem[] {
  const lowest = bands.at(-1);
  if (lowest !== undefined && isZero(toFraction(lowest[1]))) return [];
  return [
    { path: "bands", problem: "must end with a band from 0, so that every score has a grade" },
  ];
}
