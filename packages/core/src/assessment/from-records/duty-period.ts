import {
  type ClaPeriod,
  type MergedRecord,
  mergeContributions,
  type Plan,
} from "../../records/index.js";
import type { ClockStart } from "../clock-subject.js";
import type { AssessmentRecords } from "./assessment-records.js";
import { type DayFact, dayFact, dayThatCame } from "./day-fact.js";
import type { RecordedClock } from "./recorded-clock.js";
import { type Happening, type Stretch, stretches } from "./stretches.js";

/** A plan or a period of care: its duties recur from the first day to the last. */
export interface DutyPeriod extends Pick<RecordedClock, "personKey" | "about"> {
  readonly kind: "cp" | "cin" | "cla";
  readonly started: DayFact;
  readonly ended: DayFact;
  readonly isAnotherAuthoritys: boolean;
}

type Told = Pick<AssessmentRecords, "plans" | "claPeriods" | "suppliedFields">;

/** Every plan and every period of care. */
export function dutyPeriods({ plans, claPeriods, suppliedFields }: Told): readonly DutyPeriod[] {
  return [
    ...mergeContributions(plans, ({ planKey }) => planKey).map((plan) =>
      ofPlan(plan, suppliedFields),
    ),
    ...mergeContributions(claPeriods, ({ periodKey }) => periodKey).map((period) =>
      ofCare(period, suppliedFields),
    ),
  ];
}

function ofPlan(plan: MergedRecord<Plan>, suppliedFields: ReadonlySet<string>): DutyPeriod {
  const { personKey, planKey, planType, otherAuthority } = plan.record;
  return {
    personKey,
    about: { entity: "plan", key: planKey },
    kind: planType.code,
    started: dayThatCame(plan, "started"),
    ended: dayFact("plan", plan, "ended", suppliedFields),
    isAnotherAuthoritys: otherAuthority === "yes",
  };
}

function ofCare(period: MergedRecord<ClaPeriod>, suppliedFields: ReadonlySet<string>): DutyPeriod {
  const { personKey, periodKey } = period.record;
  return {
    personKey,
    about: { entity: "cla_period", key: periodKey },
    kind: "cla",
    started: dayThatCame(period, "started"),
    ended: dayFact("cla_period", period, "ended", suppliedFields),
    isAnotherAuthoritys: false,
  };
}

/**
 * The stretches from one that happened to the next within a period; after its end nothing belongs to
 * it.
 *
 * @param from the day on which the first stretch begins
 */
export function stretchesWithin(
  { ended }: DutyPeriod,
  from: DayFact & { readonly kind: "on" },
  happenings: readonly Happening[],
  asOfOn: string,
): readonly Stretch[] {
  const lastOn = ended.kind === "on" ? ended.days.latestOn : null;
  const within = happenings.filter(
    ({ days }) => days === null || lastOn === null || days.earliestOn <= lastOn,
  );
  return stretches(from.days, within, asOfOn);
}

/**
 * Why the duty of an open stretch does not apply. With the end of the period no duty is left; what may
 * have been missed just before it is not judged.
 */
export function whyNoDuty(
  period: DutyPeriod,
  isOpenStretch: boolean,
  asOfOn: string,
): Pick<ClockStart, "notApplicableReason"> {
  if (period.isAnotherAuthoritys) return { notApplicableReason: "other-authority-responsible" };
  if (!isOpenStretch || !hasEnded(period, asOfOn)) return {};
  return { notApplicableReason: period.kind === "cla" ? "period-ended" : "plan-ended" };
}

function hasEnded({ ended }: DutyPeriod, asOfOn: string): boolean {
  return ended.kind === "unknown" || (ended.kind === "on" && ended.days.earliestOn <= asOfOn);
}
