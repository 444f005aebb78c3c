import * as z from "zod";
import { Temporal } from "./temporal.js";
import { type Code, codeOf, Key, Tri } from "./value.js";

/** One absence: missing, or away from placement without authorisation. */
export interface MissingEpisode {
  readonly episodeKey: string;
  readonly personKey: string;
  readonly status: Code<"missing" | "away" | "unknown">;
  readonly start: Temporal;
  /** `null` while still open; it may mean found, not returned. */
  readonly end?: Temporal | null;
  readonly endMeans: Code<
    "returned" | "found" | "foundDead" | "closedAdministratively" | "unknown"
  >;
  /** The child is back: the moment from which an interview is timed. */
  readonly returned?: Temporal | null;
  /** Whether an interview was offered, where a source says so and not when. */
  readonly rhiOffered?: Tri | null;
  /** Whether the child accepted it, where a source says so and not when. */
  readonly rhiAccepted?: Tri | null;
  readonly responsibleAuthority: Code<"own" | "other" | "unknown">;
}

/** Checks a {@link MissingEpisode}. A field that is left out is one its stream cannot carry. */
export const MissingEpisode: z.ZodType<MissingEpisode> = z.strictObject({
  episodeKey: Key,
  personKey: Key,
  status: codeOf(["missing", "away", "unknown"]),
  start: Temporal,
  end: Temporal.nullable().exactOptional(),
  endMeans: codeOf(["returned", "found", "foundDead", "closedAdministratively", "unknown"]),
  returned: Temporal.nullable().exactOptional(),
  rhiOffered: Tri.nullable().exactOptional(),
  rhiAccepted: Tri.nullable().exactOptional(),
  responsibleAuthority: codeOf(["own", "other", "unknown"]),
});
