import {
  type Calendar,
  type Convention,
  countWorkingDays,
  createCalendar,
  nthWorkingDay,
  REFUSED,
} from "../calendar/index.js";
import { defineRule, type Label, type Rule, type Source } from "../rule/index.js";
import { type ClockEvidence, readClock, type TimedClock, untimedEvidence } from "./clock.js";
import {
  type ClockCaution,
  type ClockFinding,
  type ClockReasons,
  clockReasons,
} from "./clock-reasons.js";
import { ClockSubject } from "./clock-subject.js";
import { countedDecision, fewestWorkingDays } from "./count-days.js";
import { type DayNumbers, dutySpan, rangeText } from "./recorded-day.js";
import {
  limitSchema,
  type WorkingDayParameters,
  workingDayParameters,
  workingDayParametersSchema,
} from "./working-day-parameters.js";

/** What a clock that counts working days shows besides its answer. */
export interface WorkingDayEvidence extends ClockEvidence {
  /** The fewest and the most that the recorded days allow; `null` when they could not be counted. */
  readonly workingDays: { readonly min: number; readonly max: number } | null;
}

/** A rule that times a case in working days. */
export type WorkingDayRule<Limit extends number | null = number> = Rule<
  ClockSubject,
  WorkingDayParameters<Limit>,
  ClockReasons,
  ClockCaution,
  WorkingDayEvidence
>;

/** In what one clock that counts working days differs from another. */
export interface WorkingDayClock {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly label: Label;
  readonly effectiveFrom: string;
  readonly limitWorkingDays: number;
  /** The documented codes with which the duty may fall away. */
  readonly notApplicable: readonly string[];
}

/** Makes a rule that times a case in working days from one recorded day to another. */
export function workingDayClock({
  limitWorkingDays,
  notApplicable,
  ...metadata
}: WorkingDayClock): WorkingDayRule {
  return defineRule({
    ...metadata,
    version: 1,
    effectiveTo: null,
    parameters: workingDayParameters(limitWorkingDays, metadata.label),
    reasons: clockReasons(notApplicable, ["calendar-unknown"]),
    cautions: workingDayCautions,
    subjectSchema: ClockSubject,
    parametersSchema: workingDayParametersSchema(limitSchema),
    dutyArose: ({ start }) => dutySpan(start),
    judge: judgeWorkingDays,
  });
}

/** The cautions of a clock that counts working days. */
export const workingDayCautions: readonly ClockCaution[] = [
  "due-date-beyond-calendar",
  "order-assumed",
];

/** Times one case by the decision order of the domain guide, 3.3. Counts decide, not due dates. */
export function judgeWorkingDays(
  subject: ClockSubject,
  { limitWorkingDays, convention, extraNonWorkingDays }: WorkingDayParameters,
): ClockFinding<WorkingDayEvidence> {
  const evidence = { ...untimedEvidence(subject), workingDays: null };
  const clock = readClock(subject);
  if (clock.kind === "decided") return { ...clock.decision, cautions: [], evidence };

  const calendar = createCalendar(extraNonWorkingDays);
  const { start, until } = clock;
  const min = fewestWorkingDays(calendar, start.latest, until.earliest, convention);
  const max = countWorkingDays(calendar, start.earliest, until.latest, convention);
  const { decision } = countedDecision(min, max, limitWorkingDays, clock.isOpen);
  if (max === REFUSED) return { ...decision, cautions: [], evidence };

  const due = dueDays(calendar, start, limitWorkingDays, convention);
  return {
    ...decision,
    cautions: cautionsOf(clock, due),
    evidence: { ...evidence, workingDays: { min, max }, dueDate: due && rangeText(due) },
  };
}

function dueDays(
  calendar: Calendar,
  start: DayNumbers,
  limit: number,
  convention: Convention,
): DayNumbers | null {
  const earliest = nthWorkingDay(calendar, start.earliest, limit, convention);
  const latest = nthWorkingDay(calendar, start.latest, limit, convention);
  return latest === REFUSED ? null : { earliest, latest };
}

function cautionsOf({ isOrderAssumed }: TimedClock, due: DayNumbers | null): ClockCaution[] {
  const applies: Record<ClockCaution, boolean> = {
    "due-date-beyond-calendar": due === null,
    "order-assumed": isOrderAssumed,
  };
  return workingDayCautions.filter((caution) => applies[caution]);
}
