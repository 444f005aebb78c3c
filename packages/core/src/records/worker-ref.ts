import * as z from "zod";
import { Key } from "./value.js";

/**
 * Whom a source names as the worker: by key, by another identifier, by a name that nobody has linked,
 * or nobody. What is not resolved stays as it was written.
 */
export interface WorkerRef {
  readonly kind: "key" | "alias" | "name" | "none";
  readonly value: string | null;
}

/** Checks a {@link WorkerRef}. */
export const WorkerRef: z.ZodType<WorkerRef> = z.strictObject({
  kind: z.enum(["key", "alias", "name", "none"]),
  value: Key.nullable(),
});
