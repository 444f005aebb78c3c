import type { Access } from "./grant.js";

type ByRole = Exclude<Access, "public">;

/** Everybody who has signed in. */
export const everyone: ByRole = {
  auditor: "all",
  moderator: "all",
  "qa-lead": "all",
  manager: "all",
  "board-viewer": "all",
  admin: "all",
  "integration-engineer": "all",
};

/** The missing episodes behind a number. */
export const episodeReaders: ByRole = { "qa-lead": "all", manager: "team" };

/** The record of one child. */
export const recordReaders: ByRole = {
  auditor: "own",
  moderator: "all",
  "qa-lead": "all",
  manager: "team",
};

/** Audits, as a list and as a task list. */
export const auditReaders: ByRole = {
  auditor: "own",
  moderator: "all",
  "qa-lead": "all",
  manager: "team-released",
};

/** The record beside an audit. */
export const caseReaders: ByRole = { auditor: "own", moderator: "all", "qa-lead": "all" };

/** The questions of an audit, to read. */
export const sectionReaders: ByRole = {
  auditor: "own",
  moderator: "read",
  "qa-lead": "read",
  manager: "team-released-read",
};

/** What the auditor alone does with an audit. */
export const auditWriters: ByRole = { auditor: "own" };
