import * as z from "zod";
import { type Decision, defineRule, type Finding, type Rule } from "../../rule/index.js";
import { isCalendarDay } from "../../time/index.js";
import { evidenceOf, type UseEvidence } from "./evidence.js";
import {
  holdsText,
  type InterviewAction,
  InterviewUse,
  interviewDayOf,
  isNotSupplied,
  useDutyArose,
} from "./interview-use.js";
import { USE_FROM, useSource } from "./use-source.js";
import { placeOfWorst } from "./worst.js";

const actionsFollowedUpReasons = {
  met: ["in-time"],
  breached: ["action-unowned", "action-overdue", "closed-without-evidence", "late"],
  due: ["clock-running"],
  "cannot-tell": ["date-unknown", "not-supplied"],
  "not-applicable": ["no-action"],
} as const;

type ActionDecision = Decision<typeof actionsFollowedUpReasons>;

/** An action, and what was found of it; in the order recorded. */
export interface JudgedInterviewAction extends Pick<InterviewAction, "dueDate" | "closedDate"> {
  readonly hasOwner: boolean;
  readonly hasEvidence: boolean;
  readonly decision: ActionDecision;
  /** The first of the worst, which names the reason. */
  readonly isDeciding: boolean;
}

/** What RHI-U4 looked at. The limit is `null`: each action has its own due date. */
export interface ActionsEvidence extends UseEvidence {
  readonly actions: readonly JudgedInterviewAction[];
}

/**
 * RHI-U4: does every action that arose have an owner and a due date, and is it closed with evidence by
 * then? An action without an owner, or closed without evidence, fails before its due date too.
 */
export const actionsFollowedUp: Rule<
  InterviewUse,
  Readonly<Record<never, never>>,
  typeof actionsFollowedUpReasons,
  never,
  ActionsEvidence
> = defineRule({
  id: "RHI-U4",
  version: 1,
  title: "Actions followed up",
  source: useSource,
  label: "sample",
  effectiveFrom: USE_FROM,
  effectiveTo: null,
  parameters: {},
  reasons: actionsFollowedUpReasons,
  cautions: [],
  subjectSchema: InterviewUse,
  parametersSchema: z.strictObject({}),
  dutyArose: useDutyArose,
  judge,
});

function judge(
  subject: InterviewUse,
): Finding<typeof actionsFollowedUpReasons, never, ActionsEvidence> {
  const actions = judgeActions(subject.actions, subject.asOf);
  const finding = (decision: ActionDecision) => ({
    ...decision,
    cautions: [],
    evidence: { ...evidenceOf(subject, null), actions },
  });
  if (interviewDayOf(subject) === null) {
    return finding({ outcome: "cannot-tell", reason: "date-unknown" });
  }
  if (isNotSupplied(subject, "actions")) {
    return finding({ outcome: "cannot-tell", reason: "not-supplied" });
  }
  const deciding = actions.find(({ isDeciding }) => isDeciding);
  return finding(deciding?.decision ?? { outcome: "not-applicable", reason: "no-action" });
}

function judgeActions(
  actions: readonly InterviewAction[],
  asOf: string,
): readonly JudgedInterviewAction[] {
  const judged = actions.map((action) => {
    const { owner, dueDate, closedDate, evidence } = action;
    const has = { hasOwner: holdsText(owner), hasEvidence: holdsText(evidence) };
    return { dueDate, closedDate, ...has, decision: decide(action, asOf) };
  });
  const worst = placeOfWorst(judged.map(({ decision }) => decision));
  return judged.map((action, place) => ({ ...action, isDeciding: place === worst }));
}

function decide(
  { owner, dueDate, closedDate, evidence }: InterviewAction,
  asOf: string,
): ActionDecision {
  if (!holdsText(owner) || dueDate === null) {
    return { outcome: "breached", reason: "action-unowned" };
  }
  const isReadable = closedDate === null || isCalendarDay(closedDate);
  const isClosed = closedDate !== null && (!isReadable || closedDate <= asOf);
  if (isClosed && !holdsText(evidence)) {
    return { outcome: "breached", reason: "closed-without-evidence" };
  }
  if (!isCalendarDay(dueDate)) return { outcome: "cannot-tell", reason: "date-unknown" };
  if (isClosed && isReadable) {
    return closedDate <= dueDate
      ? { outcome: "met", reason: "in-time" }
      : { outcome: "breached", reason: "late" };
  }
  if (asOf <= dueDate) return { outcome: "due", reason: "clock-running" };
  if (isClosed) return { outcome: "cannot-tell", reason: "date-unknown" };
  return { outcome: "breached", reason: "action-overdue" };
}
