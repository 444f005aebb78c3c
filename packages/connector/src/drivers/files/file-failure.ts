import { FileRefusal, type RefusalCode } from "../../formats/refusal.js";

const REFUSALS: ReadonlyMap<unknown, RefusalCode> = new Map([
  ["ENOENT", "not-stable"],
  ["EACCES", "unreadable"],
  ["EPERM", "unreadable"],
]);

/**
 * An error of the system as a refusal of the one file that it is about: `not-stable` when the file has
 * vanished, `unreadable` when it may not be opened. Any other error comes back as it is.
 */
export function asFileRefusal(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? REFUSALS.get(error.code) : undefined;
  return code === undefined ? error : new FileRefusal(code, null, error);
}
