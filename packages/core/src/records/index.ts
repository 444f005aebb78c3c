export { Allocation } from "./allocation.js";
export { Assessment } from "./assessment.js";
export { ClaEpisode } from "./cla-episode.js";
export { ClaPeriod } from "./cla-period.js";
export { Contact } from "./contact.js";
export {
  type Contribution,
  collidingKey,
  KEY_COLLISION,
  naturalKeyOf,
} from "./contribution.js";
export { toDaySpan } from "./day-span.js";
export { EarlyHelpEpisode } from "./early-help-episode.js";
export {
  type Entity,
  type EntityName,
  type EntityRecords,
  entities,
  isEntityName,
} from "./entity.js";
export { Form, type FormAnswer } from "./form.js";
export { groupBy } from "./group-by.js";
export { Identifier } from "./identifier.js";
export { InterviewFollowUp } from "./interview-follow-up.js";
export { Meeting } from "./meeting.js";
export { mergeRecords } from "./merge.js";
export { type MergedRecord, mergeContributions } from "./merge-contributions.js";
export { MissingEpisode } from "./missing-episode.js";
export { Person } from "./person.js";
export { PersonIdentifier } from "./person-identifier.js";
export { Placement } from "./placement.js";
export { Plan } from "./plan.js";
export { Referral } from "./referral.js";
export { Restriction } from "./restriction.js";
export { ReturnInterview } from "./return-interview.js";
export { ReturnInterviewEpisode } from "./return-interview-episode.js";
export { RiskUpdate } from "./risk-update.js";
export { S47Enquiry } from "./s47-enquiry.js";
export { Team } from "./team.js";
export {
  dateTemporal,
  instantTemporal,
  localTemporal,
  Temporal,
  toTimeValue,
  unknownTime,
} from "./temporal.js";
export { Vacancy } from "./vacancy.js";
export { type Code, Tri } from "./value.js";
export { Visit } from "./visit.js";
export { Worker } from "./worker.js";
export { WorkerFte } from "./worker-fte.js";
export { WorkerRef } from "./worker-ref.js";
