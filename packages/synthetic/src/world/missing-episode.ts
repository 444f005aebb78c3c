import type { DayNumber } from "../calendar/day.js";

/** One absence as it truly was. */
export interface TrueMissingEpisode {
  readonly episodeId: string;
  readonly childId: string;
  readonly status: "missing" | "away";
  /** The London day on which it began: with the child's id, it names the episode in the files. */
  readonly startedOn: string;
  /** Milliseconds since 1970 in UTC. */
  readonly startedAtMs: number;
  /** Milliseconds since 1970 in UTC; `null` while the child is still missing on the last day. */
  readonly returnedAtMs: number | null;
}

/** An absence before the child's absences are put in order. */
export interface Absence {
  readonly status: "missing" | "away";
  readonly startedOn: DayNumber;
  readonly startedAtMs: number;
  readonly returnedAtMs: number;
}
