import type { z } from "zod";
import { Allocation } from "./allocation.js";
import { Assessment } from "./assessment.js";
import { ClaEpisode } from "./cla-episode.js";
import { ClaPeriod } from "./cla-period.js";
import { Contact } from "./contact.js";
import { InterviewFollowUp } from "./interview-follow-up.js";
import { Meeting } from "./meeting.js";
import { MissingEpisode } from "./missing-episode.js";
import { Person } from "./person.js";
import { Plan } from "./plan.js";
import { Referral } from "./referral.js";
import { ReturnInterview } from "./return-interview.js";
import { ReturnInterviewEpisode } from "./return-interview-episode.js";
import { RiskUpdate } from "./risk-update.js";
import { S47Enquiry } from "./s47-enquiry.js";
import { Visit } from "./visit.js";
import { Worker } from "./worker.js";

/** Each canonical entity by name, with the record that carries it. */
export interface EntityRecords {
  readonly allocation: Allocation;
  readonly assessment: Assessment;
  readonly cla_episode: ClaEpisode;
  readonly cla_period: ClaPeriod;
  readonly contact: Contact;
  readonly interview_follow_up: InterviewFollowUp;
  readonly meeting: Meeting;
  readonly missing_episode: MissingEpisode;
  readonly person: Person;
  readonly plan: Plan;
  readonly referral: Referral;
  readonly return_interview: ReturnInterview;
  readonly return_interview_episode: ReturnInterviewEpisode;
  readonly risk_update: RiskUpdate;
  readonly s47_enquiry: S47Enquiry;
  readonly visit: Visit;
  readonly worker: Worker;
}

/** The name of a canonical entity, as `missing_episode`. */
export type EntityName = keyof EntityRecords;

/** What is the same for every record of one entity. */
export interface Entity<Name extends EntityName = EntityName> {
  readonly schema: z.ZodType<EntityRecords[Name]>;
  /** The fields that together name one record within an authority. */
  readonly key: readonly (keyof EntityRecords[Name] & string)[];
}

/** Every canonical entity: its schema and its key. */
export const entities: { readonly [Name in EntityName]: Entity<Name> } = {
  allocation: { schema: Allocation, key: ["allocationKey"] },
  assessment: { schema: Assessment, key: ["assessmentKey"] },
  cla_episode: { schema: ClaEpisode, key: ["claEpisodeKey"] },
  cla_period: { schema: ClaPeriod, key: ["periodKey"] },
  contact: { schema: Contact, key: ["contactKey"] },
  interview_follow_up: { schema: InterviewFollowUp, key: ["followUpKey"] },
  meeting: { schema: Meeting, key: ["meetingKey"] },
  missing_episode: { schema: MissingEpisode, key: ["episodeKey"] },
  person: { schema: Person, key: ["personKey"] },
  plan: { schema: Plan, key: ["planKey"] },
  referral: { schema: Referral, key: ["referralKey"] },
  return_interview: { schema: ReturnInterview, key: ["interviewKey"] },
  return_interview_episode: { schema: ReturnInterviewEpisode, key: ["interviewKey", "episodeKey"] },
  risk_update: { schema: RiskUpdate, key: ["riskUpdateKey"] },
  s47_enquiry: { schema: S47Enquiry, key: ["s47Key"] },
  visit: { schema: Visit, key: ["visitKey"] },
  worker: { schema: Worker, key: ["workerKey"] },
};

/** Whether a text names a canonical entity. */
export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entities, name);
}
