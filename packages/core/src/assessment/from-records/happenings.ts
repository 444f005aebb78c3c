import {
  groupBy,
  type Meeting,
  type MergedRecord,
  mergeContributions,
  type Visit,
} from "../../records/index.js";
import type { AssessmentRecords } from "./assessment-records.js";
import { type DayFact, dayFact, dayThatCame } from "./day-fact.js";
import type { Happening } from "./stretches.js";

/** What happened of one kind, child by child. */
export interface Happenings {
  /** Whether some loaded source carries this kind: only then does silence say that none happened. */
  readonly isSupplied: boolean;
  of(personKey: string): readonly Happening[];
}

/**
 * The visits of one type on which the child was seen, or may have been. A stream of visits may hold one
 * type alone: where no child has one of this type on record, none is taken to carry it.
 */
export function visitsOfType(
  { visits, suppliedFields }: Pick<AssessmentRecords, "visits" | "suppliedFields">,
  type: Visit["visitType"]["code"],
): Happenings {
  const merged = mergeContributions(visits, ({ visitKey }) => visitKey);
  const ofType = merged.filter(({ record }) => record.visitType.code === type);
  return happenings(
    suppliedFields.has("visit.seen") && ofType.length > 0,
    ofType.filter(({ record, inDoubt }) => record.seen !== "no" || inDoubt.has("seen")),
    (visit) => dayThatCame(visit, "at"),
    ({ record }) => record.seen === "yes", // where that is in doubt, so is the day
  );
}

/**
 * The meetings of one type that were held, or may have been. As with visits, a type that no child has
 * on record is taken as not supplied.
 */
export function meetingsOfType(
  { meetings, suppliedFields }: Pick<AssessmentRecords, "meetings" | "suppliedFields">,
  type: Meeting["meetingType"]["code"],
): Happenings {
  const merged = mergeContributions(meetings, ({ meetingKey }) => meetingKey);
  const ofType = merged.filter(({ record }) => record.meetingType.code === type);
  const held = (meeting: MergedRecord<Meeting>) =>
    dayFact("meeting", meeting, "held", suppliedFields);
  return happenings(
    suppliedFields.has("meeting.held") && ofType.length > 0,
    ofType.filter((meeting) => held(meeting).kind !== "blank"),
    held,
    () => true,
  );
}

function happenings<Entity extends { readonly personKey: string }>(
  isSupplied: boolean,
  all: readonly MergedRecord<Entity>[],
  dayOn: (one: MergedRecord<Entity>) => DayFact,
  isCertain: (one: MergedRecord<Entity>) => boolean,
): Happenings {
  const children = groupBy(all, ({ record }) => record.personKey);
  return {
    isSupplied,
    of: (personKey) =>
      (children.get(personKey) ?? []).map((one) => {
        const day = dayOn(one);
        return { days: day.kind === "on" ? day.days : null, isCertain: isCertain(one) };
      }),
  };
}
