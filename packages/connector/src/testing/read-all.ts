import type { Message, Reconciliation, RecordMessage } from "../protocol/index.js";
import { QUARANTINE_STREAM } from "../protocol/index.js";
import { filesConnector } from "../read/files-connector.js";
import type { Source } from "../read/source.js";

/** What a whole read said, sorted by kind. */
export interface WholeRead {
  readonly messages: readonly Message[];
  readonly records: readonly RecordMessage["record"][];
  readonly heldBack: readonly RecordMessage["record"][];
  readonly reconciliation: Reconciliation;
}

const RUN = { runId: "run-1", startedAt: "2026-11-24T02:00:00Z" };

/** Reads a source to the end. */
export async function readAll(source: Source, config: unknown = {}): Promise<WholeRead> {
  const messages: Message[] = [];
  for await (const message of filesConnector(source, config).read(RUN)) messages.push(message);
  const all = messages.flatMap((message) => (message.type === "RECORD" ? [message.record] : []));
  const last = messages.at(-1);
  if (last?.type !== "RECONCILIATION") throw new Error("a read closes with its account");
  return {
    messages,
    records: all.filter(({ stream }) => stream !== QUARANTINE_STREAM),
    heldBack: all.filter(({ stream }) => stream === QUARANTINE_STREAM),
    reconciliation: last.reconciliation,
  };
}
