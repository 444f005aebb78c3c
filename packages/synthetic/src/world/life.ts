import type { Setting } from "../options.js";
import { type Child, childOf } from "./child.js";
import type { TrueMissingEpisode } from "./missing-episode.js";
import { missingEpisodesOf } from "./missing-episodes-of.js";
import type { TrueInterview } from "./return-interview.js";
import { returnInterviewsOf } from "./return-interviews-of.js";

/** All that happens to one child in the period. */
export interface Life {
  readonly child: Child;
  readonly missingEpisodes: readonly TrueMissingEpisode[];
  readonly interviews: readonly TrueInterview[];
}

/** Simulates the `index`th child, counted from 1. */
export function lifeOf(setting: Setting, index: number): Life {
  const child = childOf(setting, index);
  const missingEpisodes = missingEpisodesOf(child, setting);
  const interviews = returnInterviewsOf(child, missingEpisodes, setting);
  return { child, missingEpisodes, interviews };
}
