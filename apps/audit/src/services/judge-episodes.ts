import {
  londonDay,
  type RecordedReturn,
  type ReturnRecords,
  resolve,
  returnSubjects,
  timeliness,
} from "@waymark/core";

/** The verdict of the 72-hour rule, with its evidence. */
export type TimelinessVerdict = ReturnType<typeof timeliness.evaluate>;

/** One missing episode with its verdicts. */
export interface JudgedEpisode extends RecordedReturn {
  /** 1 for the child's first episode on record, 2 for the next. */
  readonly ordinal: number;
  /** The first London day on which it may have begun; null when that cannot be read. */
  readonly startedOn: string | null;
  /** Was the interview held in time? */
  readonly completed: TimelinessVerdict;
  /** Was it offered in time? Shown beside: a child may say no. */
  readonly offered: TimelinessVerdict;
}

/**
 * Judges every missing episode on record.
 *
 * @param asOf the instant as at which the records speak
 * @returns each child's episodes in the order they began, those with no readable start last
 */
export function judgeEpisodes(records: ReturnRecords, asOf: string): readonly JudgedEpisode[] {
  const places = new Map<string, number>();
  return returnSubjects(records, asOf)
    .map((recorded) => ({ ...recorded, startedMs: startMs(recorded) }))
    .sort((a, b) => a.startedMs - b.startedMs || compare(a.episodeKey, b.episodeKey))
    .map(({ startedMs, ...recorded }) => {
      const ordinal = (places.get(recorded.personKey) ?? 0) + 1;
      places.set(recorded.personKey, ordinal);
      return {
        ...recorded,
        ordinal,
        startedOn: startedMs === UNREADABLE ? null : londonDay(startedMs),
        completed: timeliness.evaluate(recorded.subject, { stage: "completed" }),
        offered: timeliness.evaluate(recorded.subject, { stage: "offered" }),
      };
    });
}

const UNREADABLE = Number.MAX_SAFE_INTEGER;

function startMs({ subject }: RecordedReturn): number {
  const { start } = subject.episode;
  if (start === null || start === undefined) return UNREADABLE;
  const resolved = resolve(start);
  return resolved.kind === "span" ? resolved.span.earliestMs : UNREADABLE;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
