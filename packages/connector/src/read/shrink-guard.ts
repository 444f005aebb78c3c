import type { LogMessage, StateMessage, TraceMessage } from "../protocol/index.js";
import { failureTrace } from "./failure.js";
import type { Origin } from "./messages.js";

const SHARE = 0.2;
// A handful of records comes and goes without anything being wrong.
const RECORDS = 5;

/** Whether a stream lost so much since it was last whole that its export may have been cut. */
export function hasShrunk(count: number, lastWhole: number | null): boolean {
  if (lastWhole === null) return false;
  const lost = lastWhole - count;
  return (count === 0 && lost > 0) || (lost > RECORDS && lost > lastWhole * SHARE);
}

/** That a stream has shrunk, with both counts. */
export function* shrinkMessages(
  { stream, run }: Origin,
  count: number,
  lastWhole: number | null,
): Generator<LogMessage | TraceMessage> {
  const fields = { stream, count, before: lastWhole ?? 0 };
  yield { type: "LOG", log: { level: "ERROR", code: "shrink", fields } };
  yield failureTrace("shrink", Date.parse(run.startedAt), stream);
}

/** How many records each stream had when it was last whole, as its last STATE says. */
export function lastWholeOf(states: readonly StateMessage["state"][]): ReadonlyMap<string, number> {
  return new Map(
    states.flatMap(({ stream: { name, position } }) => {
      const count = position["lastWhole"];
      return typeof count === "number" ? [[name, count] as const] : [];
    }),
  );
}
