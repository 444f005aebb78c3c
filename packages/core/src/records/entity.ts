import type { z } from "zod";
import { Allocation } from "./allocation.js";
import { Assessment } from "./assessment.js";
import { ClaEpisode } from "./cla-episode.js";
import { ClaPeriod } from "./cla-period.js";
import { Contact } from "./contact.js";
import { EarlyHelpEpisode } from "./early-help-episode.js";
import { Form } from "./form.js";
import { InterviewFollowUp } from "./interview-follow-up.js";
import { Meeting } from "./meeting.js";
import { MissingEpisode } from "./missing-episode.js";
import { Person } from "./person.js";
import { PersonIdentifier } from "./person-identifier.js";
import { Placement } from "./placement.js";
import { Plan } from "./plan.js";
import { Referral } from "./referral.js";
import { Restriction } from "./restriction.js";
import { ReturnInterview } from "./return-interview.js";
import { ReturnInterviewEpisode } from "./return-interview-episode.js";
import { RiskUpdate } from "./risk-update.js";
import { S47Enquiry } from "./s47-enquiry.js";
import { Team } from "./team.js";
import { Vacancy } from "./vacancy.js";
import { Visit } from "./visit.js";
import { Worker } from "./worker.js";
import { WorkerFte } from "./worker-fte.js";

/** Each canonical entity by name, with the record that carries it. */
export interface EntityRecords {
  readonly allocation: Allocation;
  readonly assessment: Assessment;
  readonly cla_episode: ClaEpisode;
  readonly cla_period: ClaPeriod;
  readonly contact: Contact;
  readonly early_help_episode: EarlyHelpEpisode;
  readonly form: Form;
  readonly interview_follow_up: InterviewFollowUp;
  readonly meeting: Meeting;
  readonly missing_episode: MissingEpisode;
  readonly person: Person;
  readonly person_identifier: PersonIdentifier;
  readonly placement: Placement;
  readonly plan: Plan;
  readonly referral: Referral;
  readonly restriction: Restriction;
  readonly return_interview: ReturnInterview;
  readonly return_interview_episode: ReturnInterviewEpisode;
  readonly risk_update: RiskUpdate;
  readonly s47_enquiry: S47Enquiry;
  readonly team: Team;
  readonly vacancy: Vacancy;
  readonly visit: Visit;
  readonly worker: Worker;
  readonly worker_fte: WorkerFte;
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
  early_help_episode: { schema: EarlyHelpEpisode, key: ["earlyHelpKey"] },
  form: { schema: Form, key: ["formKey"] },
  interview_follow_up: { schema: InterviewFollowUp, key: ["followUpKey"] },
  meeting: { schema: Meeting, key: ["meetingKey"] },
  missing_episode: { schema: MissingEpisode, key: ["episodeKey"] },
  person: { schema: Person, key: ["personKey"] },
  person_identifier: { schema: PersonIdentifier, key: ["scheme", "value"] },
  placement: { schema: Placement, key: ["placementKey"] },
  plan: { schema: Plan, key: ["planKey"] },
  referral: { schema: Referral, key: ["referralKey"] },
  restriction: { schema: Restriction, key: ["personKey", "from"] },
  return_interview: { schema: ReturnInterview, key: ["interviewKey"] },
  return_interview_episode: { schema: ReturnInterviewEpisode, key: ["interviewKey", "episodeKey"] },
  risk_update: { schema: RiskUpdate, key: ["riskUpdateKey"] },
  s47_enquiry: { schema: S47Enquiry, key: ["s47Key"] },
  team: { schema: Team, key: ["teamKey"] },
  vacancy: { schema: Vacancy, key: ["vacancyKey"] },
  visit: { schema: Visit, key: ["visitKey"] },
  worker: { schema: Worker, key: ["workerKey"] },
  worker_fte: { schema: WorkerFte, key: ["workerKey", "from"] },
};

/** Whether a text names a canonical entity. */
export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entities, name);
}
