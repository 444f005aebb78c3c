import * as z from "zod";
import { Key } from "./value.js";

/** A team or department. */
export interface Team {
  readonly teamKey: string;
  readonly name: string;
  /** The team that it belongs to. */
  readonly parentKey?: string | null;
}

/** Checks a {@link Team}. */
export const Team: z.ZodType<Team> = z.strictObject({
  teamKey: Key,
  name: Key,
  parentKey: Key.nullable().exactOptional(),
});
