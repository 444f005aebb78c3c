import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key } from "./value.js";

/** Support below the threshold of social care. */
export interface EarlyHelpEpisode {
  readonly earlyHelpKey: string;
  readonly personKey: string;
  readonly started: Temporal;
  readonly ended?: Temporal | null;
  readonly endReason?: Code | null;
}

/** Checks an {@link EarlyHelpEpisode}. A field that is left out is one its stream cannot carry. */
export const EarlyHelpEpisode: z.ZodType<EarlyHelpEpisode> = z.strictObject({
  earlyHelpKey: Key,
  personKey: Key,
  started: Temporal,
  ended: Temporal.nullable().exactOptional(),
  endReason: AnyCode.nullable().exactOptional(),
});
