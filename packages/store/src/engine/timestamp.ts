// Both engines speak PostgreSQL's text, in a session whose zone is UTC: `2026-11-24 17:40:00.5+00`.
/** A timestamp as both engines return it: ISO 8601 in UTC, to the millisecond. */
export function readTimestamp(text: string): string {
  return new Date(text.replace(" ", "T").replace("+00", "Z")).toISOString();
}
