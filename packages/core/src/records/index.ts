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
export {
  type Entity,
  type EntityName,
  type EntityRecords,
  entities,
  isEntityName,
} from "./entity.js";
export { groupBy } from "./group-by.js";
export { InterviewFollowUp } from "./interview-follow-up.js";
export { Meeting } from "./meeting.js";
export { mergeRecords } from "./merge.js";
export { type MergedRecord, mergeContributions } from "./merge-contributions.js";
export { MissingEpisode } from "./missing-episode.js";
export { Person } from "./person.js";
export { Plan } from "./plan.js";
export { Referral } from "./referral.js";
export { ReturnInterview } from "./return-interview.js";
export { ReturnInterviewEpisode } from "./return-interview-episode.js";
export { RiskUpdate } from "./risk-update.js";
export { S47Enquiry } from "./s47-enquiry.js";
export {
  dateTemporal,
  instantTemporal,
  localTemporal,
  Temporal,
  toTimeValue,
  unknownTime,
} from "./temporal.js";
export { type Code, Tri } from "./value.js";
export { Visit } from "./visit.js";
export { Worker } from "./worker.js";
