import * as z from "zod";
import { type Code, codeOf, Key } from "./value.js";

/** A person whose record may be seen only by those who are let in. */
export interface Restriction {
  readonly personKey: string;
  /** `unknown` counts as restricted. */
  readonly level: Code<"restricted" | "unknown">;
  /** An instant, ISO 8601 with offset. */
  readonly from: string;
  /** An instant, ISO 8601 with offset. */
  readonly to?: string | null;
  /** When this list was complete; past its greatest age everybody is restricted. */
  readonly feedAsAt: string;
}

const Instant = z.iso.datetime({ offset: true });

/** Checks a {@link Restriction}. */
export const Restriction: z.ZodType<Restriction> = z.strictObject({
  personKey: Key,
  level: codeOf(["restricted", "unknown"]),
  from: Instant,
  to: Instant.nullable().exactOptional(),
  feedAsAt: Instant,
});
