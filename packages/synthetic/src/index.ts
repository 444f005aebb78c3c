export { type Anchor, anchors } from "./anchors.js";
export { authorityFiles } from "./authority-files.js";
export type { InjectedDefect } from "./defects/injected-defect.js";
export { generateAuthority, type SyntheticAuthority } from "./generate-authority.js";
export { type AuthorityOptions, demoPeriod } from "./options.js";
export type { SyntheticFile } from "./sheet.js";
export type { TrueMissingEpisode } from "./world/missing-episode.js";
export type { InterviewOutcome, TrueInterview } from "./world/return-interview.js";
export type { SyntheticTruth, TrueChild } from "./world/truth.js";
