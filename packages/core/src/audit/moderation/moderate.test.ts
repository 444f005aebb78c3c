import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ModeratedGrades, moderate } from "./moderate.js";
import { blindPairs } from "./moderated-pairs.js";

const of = (changes: Partial<ModeratedGrades>) => moderate({ auditorGrade: "good", ...changes });

describe("moderation", () => {
  test.each<[string, Partial<ModeratedGrades>, object]>([
    [
      "leaves the auditor's grade while nobody has moderated",
      {},
      { status: "not-moderated", effectiveGrade: "good", stepsDifference: null },
    ],
    [
      "agrees",
      { moderatorGrade: "good" },
      { status: "agreed", effectiveGrade: "good", stepsDifference: 0 },
    ],
    [
      "leaves no grade standing while a difference is open; the auditor is two grades higher",
      { moderatorGrade: "inadequate" },
      { status: "awaiting-resolution", effectiveGrade: null, stepsDifference: 2 },
    ],
    [
      "needs a reason for a resolution, and blanks are none",
      { moderatorGrade: "outstanding", resolvedGrade: "good", resolutionReason: " " },
      { status: "resolution-reason-missing", effectiveGrade: null, stepsDifference: -1 },
    ],
    [
      "may settle on a third grade",
      {
        moderatorGrade: "inadequate",
        resolvedGrade: "requires-improvement",
        resolutionReason: "visits were late, the plan was sound",
      },
      { status: "resolved", effectiveGrade: "requires-improvement", stepsDifference: 2 },
    ],
    [
      "does not use a second grade that was not blind",
      { moderatorGrade: "inadequate", moderatorSawAuditorGradeFirst: true },
      { status: "not-blind", effectiveGrade: "good", stepsDifference: null },
    ],
    [
      "nor one that was never meant to be",
      { moderatorGrade: "inadequate", blind: false },
      { status: "not-blind", effectiveGrade: "good" },
    ],
  ])("%s", (_, changes, expected) => {
    expect(of(changes)).toMatchObject(expected);
  });

  test("knows only the grades of its scale", () => {
    expect(of({ moderatorGrade: "Good" })).toEqual({ refused: "grade-not-on-scale" });
    expect(of({ gradeScale: ["poor", "fair"] })).toEqual({ refused: "grade-not-on-scale" });
    const own = { auditorGrade: "fair", moderatorGrade: "poor", gradeScale: ["poor", "fair"] };
    expect(of(own)).toMatchObject({ stepsDifference: 1 });
  });

  test("keeps both originals, whatever comes of them", () => {
    const grade = fc.constantFrom("inadequate", "requires-improvement", "good", "outstanding");
    const maybe = fc.option(grade);
    fc.assert(
      fc.property(grade, maybe, maybe, fc.boolean(), (auditorGrade, moderatorGrade, third, saw) => {
        const moderation = moderate({
          auditorGrade,
          moderatorGrade,
          resolvedGrade: third,
          resolutionReason: "talked over",
          moderatorSawAuditorGradeFirst: saw,
        });
        expect(moderation).toMatchObject({ auditorGrade, moderatorGrade });
      }),
    );
  });

  test("shows the largest differences first, and leaves out what was not blind", () => {
    const cases = [
      { id: "C1", moderation: of({ moderatorGrade: "good" }) },
      { id: "C3", moderation: of({ moderatorGrade: "outstanding" }) },
      { id: "C2", moderation: of({ moderatorGrade: "requires-improvement" }) },
      { id: "C4", moderation: of({ moderatorGrade: "inadequate" }) },
      { id: "C5", moderation: of({ moderatorGrade: "inadequate", blind: false }) },
      { id: "C6", moderation: of({}) },
      { id: "C7", moderation: of({ moderatorGrade: "unheard of" }) },
    ];
    expect(blindPairs(cases).map(({ id, stepsDifference }) => [id, stepsDifference])).toEqual([
      ["C4", 2],
      ["C2", 1],
      ["C3", -1],
      ["C1", 0],
    ]);
  });
});
