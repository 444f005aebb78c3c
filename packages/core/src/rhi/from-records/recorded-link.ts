import type { Contribution, ReturnInterviewEpisode } from "../../records/index.js";

/** Whether a link is on record; a proposed one waits for a person. */
export function isRecordedLink({ record }: Contribution<ReturnInterviewEpisode>): boolean {
  return record.linkMethod.code !== "proposed";
}
