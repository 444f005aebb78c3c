import * as z from "zod";
import { type Code, codeOf, Key } from "./value.js";

/** That an interview covers an episode. Only a recorded link counts; `proposed` waits for a person. */
export interface ReturnInterviewEpisode {
  readonly interviewKey: string;
  readonly episodeKey: string;
  readonly linkMethod: Code<"sourceKey" | "formAnswer" | "manual" | "proposed">;
  /** How many episodes could have matched; none is ever chosen by nearness. */
  readonly candidates: number;
}

/** Checks a {@link ReturnInterviewEpisode}. */
export const ReturnInterviewEpisode: z.ZodType<ReturnInterviewEpisode> = z.strictObject({
  interviewKey: Key,
  episodeKey: Key,
  linkMethod: codeOf(["sourceKey", "formAnswer", "manual", "proposed"]),
  candidates: z.int().nonnegative(),
});
