/** What the log may say of an event. Never a query, a body, a header, or a text somebody wrote. */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  readonly status?: number;
  readonly code?: string;
  /** Where in our code a fault happened. */
  readonly at?: string;
  readonly auditId?: string;
  readonly userId?: string;
}

/** The events that the log knows. */
export type LogEvent =
  | "audit-submitted"
  | "request-failed"
  | "request-refused"
  | "session-ended"
  | "session-started";

/** Writes one event. */
export type Log = (event: LogEvent, fields: LogFields) => void;

const FIELDS = ["requestId", "method", "status", "code", "at", "auditId", "userId"] as const;

/**
 * A log of one JSON object a line, with the closed list of fields and no other.
 *
 * @param write takes one line
 */
export function createLog(write: (line: string) => void): Log {
  return (event, fields) => {
    const kept = FIELDS.filter((name) => fields[name] !== undefined);
    // JSON escapes line ends and control characters, so that no value can begin a line of its own.
    write(
      JSON.stringify({ event, ...Object.fromEntries(kept.map((name) => [name, fields[name]])) }),
    );
  };
}
