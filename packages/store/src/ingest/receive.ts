import {
  type Message,
  QUARANTINE_STREAM,
  QuarantineRow,
  type Reconciliation,
  type RecordMessage,
  type StateMessage,
} from "@waymark/connector";
import { StoreError } from "../store-error.js";
import type { Batch, StreamProgress } from "./commit-batch.js";
import { type ContributionRow, toContributionRow } from "./contribution-row.js";
import type { IngestOptions } from "./ingest-options.js";

/** What a run brought. */
export interface Received {
  readonly account: Reconciliation;
  readonly progress: ReadonlyMap<string, StreamProgress>;
  readonly driver: string | null;
  readonly mappingVersion: string | null;
}

type Commit = (
  batch: Batch,
  state: StateMessage["state"],
  before: StreamProgress | null,
) => Promise<StreamProgress>;

interface OpenBatch extends Batch {
  readonly rows: ContributionRow[];
  readonly heldBack: QuarantineRow[];
}

/**
 * Gathers the messages of a run, and hands over a stream's batch whenever a state closes it.
 *
 * @throws StoreError `system` when the messages break the protocol
 */
export async function receive(
  messages: AsyncIterable<Message>,
  { onMessage }: IngestOptions,
  commit: Commit,
): Promise<Received> {
  const batches = new Map<string, OpenBatch>();
  const progress = new Map<string, StreamProgress>();
  let account: Reconciliation | null = null;
  let driver: string | null = null;
  let mappingVersion: string | null = null;

  for await (const message of messages) {
    switch (message.type) {
      case "RECORD":
        driver ??= message.record.meta.provenance.driver;
        add(message.record, batches);
        break;
      case "STATE": {
        const { state } = message;
        const stream = state.stream.name;
        mappingVersion ??= state.mappingVersion;
        const batch = batches.get(stream) ?? newBatch();
        progress.set(stream, await commit(batch, state, progress.get(stream) ?? null));
        batches.delete(stream);
        break;
      }
      case "TRACE":
      case "LOG":
        onMessage?.(message);
        break;
      case "RECONCILIATION":
        account = message.reconciliation;
        break;
      default:
        throw breach(`a ${message.type} message, which has no place in a read`);
    }
  }
  const told = new Set(account?.streams.map(({ stream }) => stream));
  const untold = [...progress.keys()].filter((stream) => !told.has(stream));
  if (account === null) throw breach("no account of what it read");
  if (untold.length > 0) throw breach(`no account of ${untold.join(", ")}`);
  if (batches.size > 0)
    throw breach(`rows that no state closes: ${[...batches.keys()].join(", ")}`);
  return { account, progress, driver, mappingVersion };
}

function add(record: RecordMessage["record"], batches: Map<string, OpenBatch>): void {
  if (record.stream !== QUARANTINE_STREAM) {
    batchOf(record.stream, batches).rows.push(toContributionRow(record));
    return;
  }
  const heldBack = QuarantineRow.safeParse(record.data);
  if (!heldBack.success) throw breach("a row held back that does not fit its schema");
  batchOf(heldBack.data.stream, batches).heldBack.push(heldBack.data);
}

function batchOf(stream: string, batches: Map<string, OpenBatch>): OpenBatch {
  const batch = batches.get(stream) ?? newBatch();
  batches.set(stream, batch);
  return batch;
}

function newBatch(): OpenBatch {
  return { rows: [], heldBack: [] };
}

function breach(what: string): StoreError {
  return new StoreError("system", {
    tell: `The connector sent ${what}. This is a fault in Waymark: please report it.`,
  });
}
