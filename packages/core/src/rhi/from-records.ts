import {
  type Contribution,
  KEY_COLLISION,
  type MissingEpisode,
  mergeRecords,
  naturalKeyOf,
  type Person,
  type ReturnInterview,
  type ReturnInterviewEpisode,
  toTimeValue,
  unknownTime,
} from "../records/index.js";
import type { TimeValue } from "../time/index.js";
import type { Child, Episode, Interview, ReturnSubject } from "./subject.js";

/** The stored records that the rules on return home interviews judge. */
export interface ReturnRecords {
  readonly persons: readonly Contribution<Person>[];
  readonly episodes: readonly Contribution<MissingEpisode>[];
  readonly interviews: readonly Contribution<ReturnInterview>[];
  readonly links: readonly Contribution<ReturnInterviewEpisode>[];
  /** Every `entity.field` that some loaded source can carry, blank or not. */
  readonly suppliedFields: ReadonlySet<string>;
}

/** A subject with the child and the episode it is about. */
export interface RecordedReturn {
  readonly personKey: string;
  readonly episodeKey: string;
  readonly subject: ReturnSubject;
}

const CARRIED_BY = {
  returned: "missing_episode.returned",
  offered: "return_interview.offered",
  contacted: "return_interview.firstContact",
  completed: "return_interview.completed",
} as const;

/**
 * One subject for each missing episode on record, without a guess: links only as recorded, precision
 * as the mapping declared it, and what no loaded source can carry named as not supplied.
 *
 * @param asOf the instant as at which the records speak, ISO 8601 with offset
 * @returns in the order of the episodes given
 */
export function returnSubjects(records: ReturnRecords, asOf: string): readonly RecordedReturn[] {
  const stages = ["returned", "offered", "contacted", "completed"] as const;
  const notSupplied = stages.filter((name) => !records.suppliedFields.has(CARRIED_BY[name]));
  const children = groupBy(records.persons, ({ record }) => naturalKeyOf(record.personKey));
  const links = groupBy(records.links.filter(isRecordedLink), ({ record }) => record.episodeKey);
  const interviews = groupBy(records.interviews, ({ record }) => naturalKeyOf(record.interviewKey));

  return mergeEpisodes(records.episodes).map(({ record, hasTwin }) => ({
    personKey: record.personKey,
    episodeKey: record.episodeKey,
    subject: {
      asOf,
      child: toChild(children.get(record.personKey) ?? []),
      episode: toEpisode(record),
      interviews: (links.get(naturalKeyOf(record.episodeKey)) ?? [])
        .flatMap((link) => interviews.get(link.record.interviewKey) ?? [])
        .map(({ record, flags }) => toInterview(record, hasTwin || flags.includes(KEY_COLLISION))),
      notSupplied,
    },
  }));
}

interface MergedEpisode {
  readonly record: MissingEpisode;
  /** Another episode has the same natural key: what is linked to the key may mean either. */
  readonly hasTwin: boolean;
}

function mergeEpisodes(all: readonly Contribution<MissingEpisode>[]): readonly MergedEpisode[] {
  const groups = groupBy(all, ({ record }) => naturalKeyOf(record.episodeKey));
  return [...groups.values()].flatMap((group): readonly MergedEpisode[] => {
    const twins = group.filter(({ flags }) => flags.includes(KEY_COLLISION));
    if (twins.length === 0) {
      return [{ record: mergeRecords(group.map(({ record }) => record)), hasTwin: false }];
    }
    const othersKnowReturn = group.some((one) => !twins.includes(one) && one.record.returned);
    return twins.map(({ record }) => ({
      record: othersKnowReturn ? { ...record, returned: unknownTime } : record,
      hasTwin: true,
    }));
  });
}

function isRecordedLink({ record }: Contribution<ReturnInterviewEpisode>): boolean {
  return record.linkMethod.code !== "proposed";
}

function toEpisode(record: MissingEpisode): Episode {
  const {
    episodeKey,
    status,
    start,
    end,
    returned = null,
    endMeans,
    responsibleAuthority,
  } = record;
  const isEnded = end !== null && end !== undefined;
  return {
    id: episodeKey,
    start: toTimeValue(start),
    end: returned ? toTimeValue(returned) : isEnded ? { kind: "unknown" } : null,
    endReason: endMeans.code === "foundDead" ? "found-deceased" : null,
    stillMissing: end === null,
    status: status.code === "away" ? "away-without-authorisation" : status.code,
    responsible: responsibleAuthority.code,
  };
}

// Two rows that claim one child's id leave the birth untold: which of them is meant is not on record.
function toChild(persons: readonly Contribution<Person>[]): Child {
  if (persons.length === 0 || persons.some(({ flags }) => flags.includes(KEY_COLLISION))) return {};
  const { birth, birthCertainty, death } = mergeRecords(persons.map(({ record }) => record));
  const isKnown = birthCertainty === undefined || birthCertainty.code === "known";
  return {
    dob: isKnown && birth?.p === "date" ? birth.v : null,
    death: death ? toTimeValue(death) : null,
  };
}

// A row that may mean another interview or episode still says that something happened, not when.
function toInterview(record: ReturnInterview, isDoubtful: boolean): Interview {
  const { interviewKey, formStatus, outcome, declinedBy } = record;
  if (formStatus.code === "draft" || formStatus.code === "cancelled") return { id: interviewKey };
  const isCertain = formStatus.code === "final" && !isDoubtful;
  const time = (recorded: ReturnInterview["offered"]): TimeValue | null => {
    if (!recorded) return null;
    return isCertain ? toTimeValue(recorded) : { kind: "unknown" };
  };
  return {
    id: interviewKey,
    offered: time(record.offered),
    contacted: time(record.firstContact),
    completed: time(record.completed),
    response: isCertain ? toResponse(outcome.code, declinedBy?.code ?? null) : null,
  };
}

function toResponse(
  outcome: ReturnInterview["outcome"]["code"],
  declinedBy: "child" | "parentCarer" | "unknown" | null,
): NonNullable<Interview["response"]> | null {
  if (outcome === "completed") return "accepted";
  if (outcome === "declined" && declinedBy === "child") return "declined";
  return outcome === "notContactable" ? "no-answer" : null;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
