import { randomUUID } from "node:crypto";
import type {
  CatalogStream,
  Message,
  Reconciliation,
  StateMessage,
  StreamReconciliation,
} from "@waymark/connector";
import { type EntityName, entities } from "@waymark/core";
import type { IngestOptions } from "../ingest/ingest-options.js";

/** The row of an invented file that a message speaks of. */
export interface Place {
  readonly source?: string;
  readonly row?: number;
  readonly file?: string;
  readonly sha256?: string;
  readonly contentHash?: string;
  readonly flags?: readonly string[];
}

/** A record of an entity. Its content hash is its content, unless another is given. */
export function record(
  entity: EntityName,
  data: Readonly<Record<string, unknown>>,
  { source = "test", row = 2, file = "test.csv", sha256 = "f1", ...rest }: Place = {},
): Message {
  const key = entities[entity].key.map((field) => [field, String(data[field])]);
  return {
    type: "RECORD",
    record: {
      stream: `${source}.${entity}`,
      op: "upsert",
      key: Object.fromEntries(key),
      data,
      emitted_at: 0,
      meta: {
        flags: rest.flags ?? [],
        provenance: {
          runId: "connector-run",
          driver: "files",
          stream: `${source}.${entity}`,
          locator: { file, sha256, row },
          extractedAt: "2026-11-24T02:00:00.000Z",
          sourceAsAt: null,
          mappingVersion: "1",
          contentHash: rest.contentHash ?? JSON.stringify(data),
        },
      },
    },
  };
}

/** A child with nothing but a key and a sex: enough to differ from itself. */
export function child(personKey: string, sex = "M", place: Place = {}): Message {
  return record("person", { personKey, sex: { code: sex, raw: sex } }, place);
}

/** A row held back, as the connector sends it. */
export function heldBack(
  stream: string,
  reasonCode: string,
  raw: Readonly<Record<string, string>>,
  { row = 9, file = "test.csv", sha256 = "f1" }: Place = {},
): Message {
  const sent = record("person", { personKey: "none" }, { row, file, sha256 });
  if (sent.type !== "RECORD") throw new Error("a record is a record");
  const locator = { file, sha256, row };
  const data = { stream, locator, reasonCode, fieldNames: Object.keys(raw).slice(0, 1), raw };
  return { type: "RECORD", record: { ...sent.record, stream: "quarantine_row", key: {}, data } };
}

/** The state that closes a batch; the last of its stream unless said otherwise. */
export function state(stream: string, isComplete = true, place = "end"): StateMessage {
  return {
    type: "STATE",
    state: {
      type: "STREAM",
      stateVersion: 1,
      configHash: "config",
      mappingVersion: "1",
      stream: { name: stream, position: { place }, complete: isComplete },
      sourceStats: { recordCount: 0, rejectedRecordCount: 0 },
    },
  };
}

/** The account that closes a read, with what each stream read; the rest as into an empty store. */
export function account(
  streams: Readonly<Record<string, Partial<StreamReconciliation>>>,
  outcome: Reconciliation["outcome"] = "complete",
): Message {
  return {
    type: "RECONCILIATION",
    reconciliation: {
      runId: "connector-run",
      outcome,
      consistency: "file",
      streams: Object.entries(streams).map(([stream, counts]) => ({
        ...emptyAccount,
        stream,
        ...counts,
      })),
    },
  };
}

const emptyAccount: StreamReconciliation = {
  stream: "",
  complete: true,
  proof: "fileHash",
  declaredCount: null,
  read: 0,
  filtered: 0,
  duplicate: 0,
  quarantined: 0,
  unchanged: 0,
  inserted: 0,
  updated: 0,
  reactivated: 0,
  deleteItems: 0,
  tombstoned: 0,
  agedOut: 0,
  activeBefore: 0,
  activeAfter: 0,
  quarantineReasons: {},
};

/** What `discover` says of a stream with these fields. */
export function described(name: string, fields: readonly string[]): CatalogStream {
  return {
    name,
    json_schema: { properties: Object.fromEntries(fields.map((field) => [field, {}])) },
    supported_sync_modes: ["full_refresh"],
    source_defined_primary_key: [],
    is_resumable: true,
    keyStability: "natural",
    deletes: "none",
    rollingWindow: null,
    timePrecision: {},
    notSupplied: [],
  };
}

/** The messages one after the other, as a connector sends them. */
export async function* sent(messages: readonly Message[]): AsyncGenerator<Message> {
  yield* messages;
}

/** The options of a run, with a catalogue of the streams that the tests use. */
export function options(
  authorityCode: string,
  runId: string,
  changes: Partial<IngestOptions> = {},
): IngestOptions {
  return {
    authorityCode,
    runId,
    startedAt: "2026-11-24T02:00:00.000Z",
    configHash: "config",
    catalog: [
      described("test.person", ["personKey", "sex"]),
      described("test.worker", ["workerKey"]),
      described("other.person", ["personKey", "birth"]),
    ],
    sealKey: new Uint8Array(32).fill(7),
    isDryRun: false,
    now: () => "2026-11-24T02:05:00.000Z",
    newId: randomUUID,
    ...changes,
  };
}
