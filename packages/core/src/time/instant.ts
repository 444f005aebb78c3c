import * as z from "zod";
import { parseInstant } from "./iso.js";

/** Checks an instant that comes from outside, as `2026-06-30T12:00:00Z`: one that exists, with offset. */
export const Instant: z.ZodType<string> = z
  .string()
  .refine(
    (text) => parseInstant(text) !== null,
    "must be an instant with offset, as 2026-06-30T12:00:00Z",
  );
