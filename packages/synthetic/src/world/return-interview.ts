/** What became of one return home interview, in the words of the log. */
export type InterviewOutcome =
  | "completed"
  | "declined"
  | "not-contactable"
  | "not-offered"
  | "in-progress";

/** One return home interview as it truly went. Times are milliseconds since 1970 in UTC. */
export interface TrueInterview {
  readonly interviewId: string;
  readonly childId: string;
  readonly outcome: InterviewOutcome;
  readonly declinedBy: "child" | "parent-or-carer" | null;
  readonly offeredAtMs: number | null;
  readonly contactedAtMs: number | null;
  readonly completedAtMs: number | null;
  /** The returns it is about, in order; each is timed from its own return. */
  readonly episodeIds: readonly string[];
}

/** What happened to an interview, before it has an id. */
export type InterviewCourse = Omit<TrueInterview, "interviewId" | "childId" | "episodeIds">;
