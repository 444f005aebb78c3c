import {
  type Code,
  type Contribution,
  dateTemporal,
  type InterviewFollowUp,
  localTemporal,
  type Meeting,
  type MissingEpisode,
  type ReturnInterview,
  type RiskUpdate,
  type Temporal,
  unknownTime,
} from "../../../records/index.js";
import { evaluateUse } from "../evaluate-use.js";
import { type UseRecords, useSubjects } from "../from-records.js";
import type { InterviewUse } from "../interview-use.js";

/** The instant as at which the records speak. */
export const AS_OF = "2026-06-30T12:00:00Z";
/** A London day. */
export const day = (text: string): Temporal => dateTemporal(text) ?? unknownTime;
/** A London wall-clock time. */
export const at = (text: string): Temporal => localTemporal(text) ?? unknownTime;
/** A coded value of which the source's own text is not kept. */
export const code = <Word extends string>(word: Word): Code<Word> => ({ code: word, raw: null });

/** Every field that the rules on use ask for. */
export const ALL_FIELDS: readonly string[] = [
  ...["return_interview.signedOff", "return_interview.fieldsRecorded"],
  ...["risk_update.dated", "risk_update.citesInterviews"],
  ...["interview_follow_up.shareable", "interview_follow_up.shared"],
  ...["interview_follow_up.owner", "interview_follow_up.due"],
  ...["interview_follow_up.closed", "interview_follow_up.closedWithEvidence"],
  ...["meeting.held", "meeting.citesInterviews", "missing_episode.start"],
];

/** What one source says. */
export function from<Entity>(record: Entity, ...flags: string[]): Contribution<Entity> {
  return { source: "forms", record, flags };
}

const written = (["reasons", "whereAndWith", "harmOrRisk", "childWords"] as const).map(code);

/** Held on Monday 1 June 2026 and written up two days later. */
export const interview: ReturnInterview = {
  interviewKey: "R1",
  personKey: "C1",
  completed: at("2026-06-01T16:00"),
  outcome: code("completed"),
  formStatus: code("final"),
  signedOff: day("2026-06-03"),
  fieldsRecorded: written,
  noNewInformation: null,
};
/** The child went missing once. */
export const episode: MissingEpisode = {
  episodeKey: "E1",
  personKey: "C1",
  status: code("missing"),
  start: at("2026-05-30T22:00"),
  endMeans: code("returned"),
  responsibleAuthority: code("own"),
};
/** A safety plan in time that names the interview. */
export const update: RiskUpdate = {
  riskUpdateKey: "U1",
  personKey: "C1",
  kind: code("safetyPlan"),
  dated: day("2026-06-05"),
  citesInterviews: ["R1"],
};
/** A looked-after review that names the interview. */
export const review: Meeting = {
  meetingKey: "M1",
  personKey: "C1",
  meetingType: code("claReview"),
  held: day("2026-06-25"),
  citesInterviews: ["R1"],
};
/** A risk meeting about the child. */
export const riskMeeting: Meeting = { ...review, meetingKey: "M2", meetingType: code("risk") };
/** A concern that was shared in time. */
export const concern: InterviewFollowUp = {
  followUpKey: "W1",
  interviewKey: "R1",
  kind: code("concern"),
  ordinal: 1,
  shareable: "yes",
  shared: day("2026-06-02"),
};
/** An action that was closed in time. */
export const action: InterviewFollowUp = {
  followUpKey: "W2",
  interviewKey: "R1",
  kind: code("action"),
  ordinal: 1,
  owner: "team manager",
  due: day("2026-06-20"),
  closed: day("2026-06-19"),
  closedWithEvidence: "yes",
};

/** All of these records, changed by what a test tells. */
export function records(told: Partial<UseRecords> = {}): UseRecords {
  return {
    interviews: [from(interview)],
    episodes: [from(episode)],
    followUps: [from(concern), from(action)],
    riskUpdates: [from(update)],
    meetings: [from(review), from(riskMeeting)],
    suppliedFields: new Set(ALL_FIELDS),
    ...told,
  };
}

/** What is judged of these records. */
export function subjects(told: Partial<UseRecords> = {}): readonly InterviewUse[] {
  return useSubjects(records(told), AS_OF).map(({ subject }) => subject);
}

/** What each check of the first interview comes to, as `outcome reason`. */
export function checks(
  told: Partial<UseRecords> = {},
): Readonly<Record<"u1" | "u2" | "u3" | "u4" | "u5" | "u6", string>> | null {
  const [subject] = subjects(told);
  if (subject === undefined) return null;
  const { U1, U2, U3, U4, U5, U6 } = evaluateUse(subject);
  const answerOf = ({ outcome, reason }: { readonly outcome: string; readonly reason: string }) =>
    `${outcome} ${reason}`;
  return {
    u1: answerOf(U1),
    u2: answerOf(U2),
    u3: answerOf(U3),
    u4: answerOf(U4),
    u5: answerOf(U5),
    u6: answerOf(U6),
  };
}

/** The interview alone changed. */
export function interviewWith(
  told: Partial<ReturnInterview>,
  ...flags: string[]
): Pick<UseRecords, "interviews"> {
  return { interviews: [from({ ...interview, ...told }, ...flags)] };
}
