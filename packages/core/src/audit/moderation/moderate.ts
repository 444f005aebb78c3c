import * as z from "zod";
import { sampleGrading } from "../template/scoring-template.js";

/** Two people's grades of one case, each kept for ever, and how a difference was settled. */
export interface ModeratedGrades {
  readonly auditorGrade: string;
  /** `null`, or left out, while nobody has moderated. */
  readonly moderatorGrade?: string | null;
  /** Whether the second person was to grade without knowing the first grade; left out, yes. */
  readonly blind?: boolean;
  readonly moderatorSawAuditorGradeFirst?: boolean;
  /** What both agreed on; a third grade is allowed. */
  readonly resolvedGrade?: string | null;
  readonly resolutionReason?: string | null;
  /** The grades from the lowest up; left out, the four of inspection. */
  readonly gradeScale?: readonly string[];
}

/** How a moderation stands. */
export type ModerationStatus =
  | "not-moderated"
  | "not-blind"
  | "agreed"
  | "awaiting-resolution"
  | "resolution-reason-missing"
  | "resolved";

/** The grade that stands, with both originals beside it. */
export type Moderation =
  | {
      /** `null` while a difference is not resolved with a reason. */
      readonly effectiveGrade: string | null;
      readonly status: ModerationStatus;
      /** How many grades the auditor is above the moderator; `null` unless both graded, blind. */
      readonly stepsDifference: number | null;
      readonly auditorGrade: string;
      readonly moderatorGrade: string | null;
    }
  | { readonly refused: "grade-not-on-scale" };

const grade = z.string().nullable().exactOptional();
const ModeratedGrades: z.ZodType<ModeratedGrades> = z.strictObject({
  auditorGrade: z.string(),
  moderatorGrade: grade,
  blind: z.boolean().exactOptional(),
  moderatorSawAuditorGradeFirst: z.boolean().exactOptional(),
  resolvedGrade: grade,
  resolutionReason: z.string().nullable().exactOptional(),
  gradeScale: z.array(z.string().min(1)).min(1).exactOptional(),
});

/**
 * Which grade stands after moderation (domain guide, 5.6). A grade that was not entered blind leaves the
 * auditor's as it is, and the pair out of every figure of agreement.
 *
 * @throws ZodError when the input is not of the declared shape
 */
export function moderate(input: ModeratedGrades): Moderation {
  const checked = ModeratedGrades.parse(input);
  const { auditorGrade, moderatorGrade = null, resolvedGrade = null } = checked;
  const scale = checked.gradeScale ?? sampleGrading.gradeScale;
  const grades = [auditorGrade, moderatorGrade, resolvedGrade].filter((one) => one !== null);
  if (!grades.every((one) => scale.includes(one))) return { refused: "grade-not-on-scale" };

  const kept = { auditorGrade, moderatorGrade };
  const alone = { effectiveGrade: auditorGrade, stepsDifference: null, ...kept };
  if (moderatorGrade === null) return { ...alone, status: "not-moderated" };
  if (checked.moderatorSawAuditorGradeFirst || checked.blind === false) {
    return { ...alone, status: "not-blind" };
  }
  const stepsDifference = scale.indexOf(auditorGrade) - scale.indexOf(moderatorGrade);
  const status = statusOf(stepsDifference, resolvedGrade, checked.resolutionReason ?? "");
  const settled = status === "resolved" ? resolvedGrade : null;
  const effectiveGrade = status === "agreed" ? auditorGrade : settled;
  return { effectiveGrade, status, stepsDifference, ...kept };
}

function statusOf(
  stepsDifference: number,
  resolvedGrade: string | null,
  reason: string,
): ModerationStatus {
  if (stepsDifference === 0) return "agreed";
  if (resolvedGrade === null) return "awaiting-resolution";
  return reason.trim() === "" ? "resolution-reason-missing" : "resolved";
}
