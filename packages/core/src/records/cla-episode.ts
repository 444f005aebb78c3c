import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key } from "./value.js";

/** One episode, in the sense of the SSDA903, inside a period of being looked after. */
export interface ClaEpisode {
  readonly claEpisodeKey: string;
  readonly personKey: string;
  readonly started: Temporal;
  readonly startReason?: Code | null;
  readonly ended?: Temporal | null;
  readonly endReason?: Code | null;
  readonly legalStatus?: Code | null;
  readonly primaryNeed?: Code | null;
  readonly periodKey?: string | null;
  readonly placementKey?: string | null;
}

/** Checks a {@link ClaEpisode}. A field that is left out is one its stream cannot carry. */
export const ClaEpisode: z.ZodType<ClaEpisode> = z.strictObject({
  claEpisodeKey: Key,
  personKey: Key,
  started: Temporal,
  startReason: AnyCode.nullable().exactOptional(),
  ended: Temporal.nullable().exactOptional(),
  endReason: AnyCode.nullable().exactOptional(),
  legalStatus: AnyCode.nullable().exactOptional(),
  primaryNeed: AnyCode.nullable().exactOptional(),
  periodKey: Key.nullable().exactOptional(),
  placementKey: Key.nullable().exactOptional(),
});
