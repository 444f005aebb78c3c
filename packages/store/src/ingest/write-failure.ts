import { StoreError } from "../store-error.js";

/**
 * A failure to write, told without the database's own words: they may quote a value from a record,
 * and for that reason the error has no cause.
 */
export function writeFailure(error: unknown, what: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const detail = { code };
  if (code === "53100" || code === "ENOSPC") {
    return new StoreError("config", {
      tell: "The disk that holds the store is full. Free some space and run again: what was committed is kept.",
      detail,
    });
  }
  if (isPassing(code, error)) {
    return new StoreError("transient", {
      tell: "The database was busy or went away. Run again: what was committed is kept.",
      detail,
    });
  }
  return new StoreError("system", {
    tell: `The database refused ${what} (code ${code}). This is a fault in Waymark: please report it.`,
    detail,
  });
}

// SQLSTATE classes: connection, rolled back, out of resources, lock not available, ended by an operator.
function isPassing(code: string, error: unknown): boolean {
  if (/^(08|40|53|55|57)...$|^E[A-Z]+$/.test(code)) return true;
  return error instanceof Error && /^Connection terminated|timeout/.test(error.message);
}
