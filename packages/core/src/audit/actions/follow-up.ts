import { addWorkingDays } from "../../calendar/index.js";
import { addDays } from "../../time/index.js";
import type { GradedTemplate } from "../template/scoring-template.js";
import type { ActionPolicy } from "../template/template.js";

/** What has to follow from a grade, and by when. */
export interface AuditFollowUp {
  /** The last London day for a re-audit by somebody else; `null` when none is asked for. */
  readonly reAuditDueOn: string | null;
  /**
   * The last London day to tell the responsible manager; `null` when there is no need, and
   * `calendar-unknown` when it lies past the table of bank holidays.
   */
  readonly tellManagerBy: string | "calendar-unknown" | null;
}

/**
 * What has to follow from a final grade (domain guide, 5.8), by the template's own policy.
 *
 * @param gradedOn the London day on which the grade became final
 * @throws RangeError when the grade is none of the template's
 */
export function auditFollowUp(
  template: Pick<GradedTemplate, "gradeScale"> & { readonly actions: ActionPolicy },
  finalGrade: string,
  gradedOn: string,
): AuditFollowUp {
  const { gradeScale, actions } = template;
  const place = gradeScale.indexOf(finalGrade);
  if (place < 0) throw new RangeError(`the template has no grade "${finalGrade}"`);
  const isWeak = place <= gradeScale.indexOf(actions.reAuditWhenFinalGradeAtOrBelow);
  const isUrgent = actions.urgentWhen.includes(finalGrade);
  return {
    reAuditDueOn: isWeak ? addDays(gradedOn, actions.reAuditWithinDays) : null,
    tellManagerBy: isUrgent ? tellBy(gradedOn, actions.urgentEscalationWorkingDays) : null,
  };
}

function tellBy(gradedOn: string, workingDays: number): string | "calendar-unknown" {
  const answer = addWorkingDays(gradedOn, workingDays);
  return answer.kind === "value" ? answer.value : "calendar-unknown";
}
