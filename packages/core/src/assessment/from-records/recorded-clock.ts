import type { EntityName } from "../../records/index.js";
import type { Verdict } from "../../rule/index.js";
import type { DaySpan } from "../../time/index.js";
import type { ClockEvidence } from "../clock.js";
import type { ClockCaution, ClockReasons } from "../clock-reasons.js";
import type { ClockSubject } from "../clock-subject.js";
import type { IcpcSubject } from "../icpc-15wd.js";
import type { RecordedDay } from "../recorded-day.js";
import type { VisitSubject } from "../visits.js";
import type { DayFact } from "./day-fact.js";

/** A case to be timed, with the child and the record it is about, and the rule that judges it. */
export interface RecordedClock {
  readonly rule: ClockRule;
  readonly personKey: string;
  readonly about: { readonly entity: EntityName; readonly key: string };
  readonly subject: ClockSubject | VisitSubject | IcpcSubject;
}

/** Any rule that times a case; it checks the subject that it is given. */
export interface ClockRule {
  readonly id: string;
  evaluate(
    subject: RecordedClock["subject"],
    overrides?: object,
  ): Verdict<ClockReasons, unknown, ClockCaution, ClockEvidence>;
}

/** Two facts as the subject of a clock. */
export function timedFrom(
  start: DayFact,
  end: DayFact,
): Pick<ClockSubject, "start" | "end" | "notSupplied"> {
  const ends = { start, end };
  const notSupplied = (["start", "end"] as const).filter(
    (name) => ends[name].kind === "not-supplied",
  );
  return { start: toRecordedDay(start), end: toRecordedDay(end), notSupplied };
}

function toRecordedDay(fact: DayFact): RecordedDay | null {
  if (fact.kind === "unknown") return { kind: "unknown" };
  return fact.kind === "on" ? dayOf(fact.days) : null;
}

/** One day or two, as a clock takes them. */
export function dayOf({ earliestOn, latestOn }: DaySpan): RecordedDay {
  return earliestOn === latestOn ? earliestOn : { earliest: earliestOn, latest: latestOn };
}
