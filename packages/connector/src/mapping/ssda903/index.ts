import type { TableMapping } from "../table.js";
import { episodes } from "./episodes.js";
import { header } from "./header.js";
import { missing } from "./missing.js";
import { notKept } from "./not-kept.js";
import { reviews } from "./reviews.js";
import { socialWorkerEpisodes } from "./social-worker-episodes.js";
import { uasc } from "./uasc.js";

/** What an authority declares of its own SSDA903. */
export interface Ssda903Declarations {
  /** Its MIS_END is the child's return, not the moment the child was found. */
  readonly endIsReturn: boolean;
}

/** The twelve tables of the SSDA903 return, as CSV files. */
export function ssda903Tables({ endIsReturn }: Ssda903Declarations): readonly TableMapping[] {
  return [header, episodes, reviews, uasc, missing(endIsReturn), socialWorkerEpisodes, ...notKept];
}
