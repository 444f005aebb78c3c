import type { Store } from "@waymark/store";
import { type Audits, createAudits } from "./audits.js";
import { createReadDataState, type ReadDataState } from "./data-state.js";
import { createEpisodes, type Episodes } from "./episodes.js";
import type { Log } from "./log.js";
import { createRecords, type Records } from "./records.js";
import { createSessions, type Sessions } from "./sessions.js";
import { createUsers, type Users } from "./users.js";
import { createFindWaiting, type FindWaiting } from "./waiting.js";

/** Everything a page may ask. */
export interface Services {
  readonly authorityCode: string;
  readonly now: () => number;
  readonly log: Log;
  readonly audits: Audits;
  readonly episodes: Episodes;
  readonly readDataState: ReadDataState;
  readonly records: Records;
  readonly sessions: Sessions;
  readonly users: Users;
  readonly findWaiting: FindWaiting;
}

/** What the services stand on. */
export interface Ground {
  readonly store: Store;
  readonly authorityCode: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** The services of one authority. */
export function createServices({ store, authorityCode, now, log }: Ground): Services {
  const audits = createAudits(store, authorityCode, now);
  const episodes = createEpisodes(store, authorityCode);
  const readDataState = createReadDataState(store, authorityCode);
  return {
    authorityCode,
    now,
    log,
    audits,
    episodes,
    readDataState,
    findWaiting: createFindWaiting({ audits, episodes, readDataState }),
    records: createRecords(store, authorityCode),
    sessions: createSessions(store, now),
    users: createUsers(store, authorityCode),
  };
}
