export { Allocation } from "./allocation.js";
export { ClaEpisode } from "./cla-episode.js";
export {
  type Contribution,
  collidingKey,
  KEY_COLLISION,
  naturalKeyOf,
} from "./contribution.js";
export {
  type Entity,
  type EntityName,
  type EntityRecords,
  entities,
  isEntityName,
} from "./entity.js";
export { Meeting } from "./meeting.js";
export { mergeRecords } from "./merge.js";
export { MissingEpisode } from "./missing-episode.js";
export { Person } from "./person.js";
export { ReturnInterview } from "./return-interview.js";
export { ReturnInterviewEpisode } from "./return-interview-episode.js";
export {
  dateTemporal,
  instantTemporal,
  localTemporal,
  Temporal,
  toTimeValue,
  unknownTime,
} from "./temporal.js";
export { type Code, Tri } from "./value.js";
export { Worker } from "./worker.js";
