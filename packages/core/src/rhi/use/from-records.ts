import {
  type Contribution,
  groupBy,
  type InterviewFollowUp,
  type Meeting,
  type MergedRecord,
  type MissingEpisode,
  mergeContributions,
  naturalKeyOf,
  type ReturnInterview,
  type RiskUpdate,
  toDaySpan,
} from "../../records/index.js";
import { londonDay } from "../../time/index.js";
import {
  decisionsAmong,
  riskMeetingsAmong,
  riskUpdatesAmong,
  startsAmong,
} from "./from-records/child-history.js";
import { dayOnRecord, UNKNOWN_DAY } from "./from-records/day-on-record.js";
import { actionsAmong, concernsAmong } from "./from-records/follow-ups.js";
import { partsNotSupplied } from "./from-records/supplied-parts.js";
import type { InterviewUse } from "./interview-use.js";

const RECORD = "record" as const;

/** The stored records from which the use of interviews is judged. */
export interface UseRecords {
  readonly interviews: readonly Contribution<ReturnInterview>[];
  readonly episodes: readonly Contribution<MissingEpisode>[];
  readonly followUps: readonly Contribution<InterviewFollowUp>[];
  readonly riskUpdates: readonly Contribution<RiskUpdate>[];
  /** Of every child: a kind of meeting that none has on record is taken as not supplied. */
  readonly meetings: readonly Contribution<Meeting>[];
  /** Every `entity.field` that some loaded source can carry, blank or not. */
  readonly suppliedFields: ReadonlySet<string>;
}

/** A subject with the child and the interview it is about. */
export interface RecordedUse {
  readonly personKey: string;
  readonly interviewKey: string;
  readonly subject: InterviewUse;
}

/**
 * One subject for each return home interview that was held, without a guess: precision as the mapping
 * declared it, and what no loaded source can carry named as not supplied. A draft or a cancelled form
 * gives none. Where a form's standing is unknown, or two forms share one key, the interview was held on
 * a day that is not known: what cites the key may mean either.
 *
 * @param asOf the instant as at which the records speak, ISO 8601 with offset
 * @returns in the order of the interviews given
 */
export function useSubjects(records: UseRecords, asOf: string): readonly RecordedUse[] {
  const asOfOn = londonDay(Date.parse(asOf));
  const ofChild = historyByChild(records);
  const followUps = groupBy(
    mergeContributions(records.followUps, ({ followUpKey }) => followUpKey),
    ({ record }) => naturalKeyOf(record.interviewKey),
  );
  const notSupplied = partsNotSupplied(records.suppliedFields, records.meetings);

  return mergeContributions(records.interviews, ({ interviewKey }) => interviewKey)
    .filter((interview) => wasHeld(interview, asOfOn))
    .map(({ record, hasTwin }) => {
      const { personKey, interviewKey } = record;
      const isCertain = record.formStatus.code === "final" && !hasTwin;
      const arose = followUps.get(naturalKeyOf(interviewKey)) ?? [];
      const interviewDate = isCertain ? dayOnRecord(record.completed) : null;
      return {
        personKey,
        interviewKey,
        subject: {
          asOf: asOfOn,
          rhi: { id: interviewKey, interviewDate: interviewDate ?? UNKNOWN_DAY },
          ...writtenRecord(record),
          concerns: concernsAmong(arose),
          actions: actionsAmong(arose),
          ...ofChild(personKey, interviewKey),
          notSupplied: canBeWrittenUp(record)
            ? notSupplied
            : [...new Set([...notSupplied, RECORD])],
        },
      };
    });
}

// An interview whose form says that it was completed was, even if it does not say when.
function wasHeld({ record }: MergedRecord<ReturnInterview>, asOfOn: string): boolean {
  const { formStatus, completed, outcome } = record;
  if (formStatus.code === "draft" || formStatus.code === "cancelled") return false;
  if (completed === null || completed === undefined) return outcome.code === "completed";
  const days = toDaySpan(completed);
  return days === null || days.earliestOn <= asOfOn;
}

// Another interview's source may carry these; silence counts only where this one's does.
function canBeWrittenUp({ signedOff, fieldsRecorded }: ReturnInterview): boolean {
  return signedOff !== undefined && fieldsRecorded !== undefined;
}

function writtenRecord({
  signedOff,
  fieldsRecorded,
  noNewInformation = null,
}: ReturnInterview): Pick<InterviewUse, "record" | "noNewInformation"> {
  const written = (fieldsRecorded ?? []).map(({ code }) => [code, "on record"]);
  return {
    record: { signedOffDate: dayOnRecord(signedOff), fields: Object.fromEntries(written) },
    noNewInformation,
  };
}

function historyByChild({ riskUpdates, meetings, episodes }: UseRecords) {
  const updatesOf = byChild(mergeContributions(riskUpdates, (one) => one.riskUpdateKey));
  const meetingsOf = byChild(mergeContributions(meetings, (one) => one.meetingKey));
  const episodesOf = byChild(mergeContributions(episodes, (one) => one.episodeKey));
  return (personKey: string, interviewKey: string) => ({
    riskUpdates: riskUpdatesAmong(updatesOf(personKey), interviewKey),
    nextDecisions: decisionsAmong(meetingsOf(personKey), interviewKey),
    starts: startsAmong(episodesOf(personKey)),
    riskMeetings: riskMeetingsAmong(meetingsOf(personKey)),
  });
}

function byChild<Entity extends { readonly personKey: string }>(
  all: readonly MergedRecord<Entity>[],
): (personKey: string) => readonly MergedRecord<Entity>[] {
  const groups = groupBy(all, ({ record }) => record.personKey);
  return (personKey) => groups.get(personKey) ?? [];
}
