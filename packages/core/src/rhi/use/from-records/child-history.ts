import type { Meeting, MergedRecord, MissingEpisode, RiskUpdate } from "../../../records/index.js";
import { naturalKeyOf } from "../../../records/index.js";
import type { CitingRecord, DatedRecord } from "../interview-use.js";
import { dayOnRecord, UNKNOWN_DAY } from "./day-on-record.js";

const DECISIONS: readonly Meeting["meetingType"]["code"][] = ["strategy", "rcpc", "claReview"];

/** Risk assessments and safety plans, and whether they name the interview. */
export function riskUpdatesAmong(
  updates: readonly MergedRecord<RiskUpdate>[],
  interviewKey: string,
): readonly CitingRecord[] {
  return updates.map(({ record, inDoubt }) => ({
    date: inDoubt.has("dated") ? UNKNOWN_DAY : dayOnRecord(record.dated),
    citesRhi: citation(record, inDoubt, interviewKey),
  }));
}

/** Plan reviews, strategy discussions and looked-after reviews, and whether they name the interview. */
export function decisionsAmong(
  meetings: readonly MergedRecord<Meeting>[],
  interviewKey: string,
): readonly CitingRecord[] {
  return meetings
    .filter(({ record }) => DECISIONS.includes(record.meetingType.code))
    .filter(mayHaveBeenHeld)
    .map((meeting) => ({
      date: heldOn(meeting),
      citesRhi: citation(meeting.record, meeting.inDoubt, interviewKey),
    }));
}

/** Multi-agency risk meetings. */
export function riskMeetingsAmong(
  meetings: readonly MergedRecord<Meeting>[],
): readonly DatedRecord[] {
  return meetings
    .filter(({ record }) => isRiskMeeting(record))
    .filter(mayHaveBeenHeld)
    .map((meeting) => ({ date: heldOn(meeting) }));
}

/** Whether a meeting is a multi-agency risk meeting. */
export function isRiskMeeting({ meetingType }: Meeting): boolean {
  return meetingType.code === "risk";
}

/**
 * The starts of missing episodes that may make a pattern. One that may not count, for want of a status
 * or a responsible authority or because it may be the same as another, has no day that is known.
 */
export function startsAmong(
  episodes: readonly MergedRecord<MissingEpisode>[],
): readonly DatedRecord[] {
  return episodes
    .filter(({ record: { status, responsibleAuthority } }) => {
      return status.code !== "away" && responsibleAuthority.code !== "other";
    })
    .map(({ record }) => {
      const { status, responsibleAuthority, episodeKey, start } = record;
      const isCounted = status.code === "missing" && responsibleAuthority.code === "own";
      const isFirstOfTwins = naturalKeyOf(episodeKey) === episodeKey;
      return { date: isCounted && isFirstOfTwins ? dayOnRecord(start) : UNKNOWN_DAY };
    });
}

// A blank says that it was not held; a source that cannot carry the day says nothing.
function mayHaveBeenHeld({ record, inDoubt }: MergedRecord<Meeting>): boolean {
  return record.held !== null || inDoubt.has("held");
}

function heldOn({ record, inDoubt }: MergedRecord<Meeting>): string {
  return (inDoubt.has("held") ? null : dayOnRecord(record.held)) ?? UNKNOWN_DAY;
}

function citation(
  { citesInterviews }: Pick<Meeting, "citesInterviews">,
  inDoubt: ReadonlySet<string>,
  interviewKey: string,
): boolean | null {
  if (inDoubt.has("citesInterviews") || citesInterviews === undefined) return null;
  return citesInterviews === null ? null : citesInterviews.includes(interviewKey);
}
