import type { z } from "zod";
import { Allocation } from "./allocation.js";
import { ClaEpisode } from "./cla-episode.js";
import { Meeting } from "./meeting.js";
import { MissingEpisode } from "./missing-episode.js";
import { Person } from "./person.js";
import { ReturnInterview } from "./return-interview.js";
import { ReturnInterviewEpisode } from "./return-interview-episode.js";
import { Worker } from "./worker.js";

/** Each canonical entity by name, with the record that carries it. */
export interface EntityRecords {
  readonly allocation: Allocation;
  readonly cla_episode: ClaEpisode;
  readonly meeting: Meeting;
  readonly missing_episode: MissingEpisode;
  readonly person: Person;
  readonly return_interview: ReturnInterview;
  readonly return_interview_episode: ReturnInterviewEpisode;
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
  cla_episode: { schema: ClaEpisode, key: ["claEpisodeKey"] },
  meeting: { schema: Meeting, key: ["meetingKey"] },
  missing_episode: { schema: MissingEpisode, key: ["episodeKey"] },
  person: { schema: Person, key: ["personKey"] },
  return_interview: { schema: ReturnInterview, key: ["interviewKey"] },
  return_interview_episode: { schema: ReturnInterviewEpisode, key: ["interviewKey", "episodeKey"] },
  worker: { schema: Worker, key: ["workerKey"] },
};

/** Whether a text names a canonical entity. */
export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(entities, name);
}
