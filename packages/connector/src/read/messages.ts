import { digest } from "../mapping/digest.js";
import type { TableMapping } from "../mapping/table.js";
import {
  type FileLocator,
  type Provenance,
  QUARANTINE_STREAM,
  type QuarantineRow,
  type RecordMessage,
  type StateMessage,
  type TraceMessage,
} from "../protocol/index.js";
import type { Collated } from "./collate.js";

/** What is the same for every message of a run. */
export interface RunContext {
  readonly runId: string;
  /** When the files were read, ISO 8601 in UTC; the one clock of a run. */
  readonly startedAt: string;
  readonly configHash: string;
  /** How many records each stream had when it was last read to its end, by stream. */
  readonly lastWhole: ReadonlyMap<string, number>;
}

/** Where the messages of one stream come from. */
export interface Origin {
  readonly stream: string;
  readonly table: TableMapping;
  readonly run: RunContext;
}

/** One record of a stream. */
export function recordMessage(record: Collated, origin: Origin): RecordMessage {
  return {
    type: "RECORD",
    record: {
      stream: origin.stream,
      op: "upsert",
      key: record.key,
      data: record.record,
      emitted_at: Date.parse(origin.run.startedAt),
      meta: {
        flags: record.flags,
        provenance: provenance(origin, record.locator, record.contentHash),
      },
    },
  };
}

/** One row that a stream held back, with the row itself for the store to seal. */
export function quarantineMessage(row: QuarantineRow, origin: Origin): RecordMessage {
  const { file, row: number } = row.locator;
  return {
    type: "RECORD",
    record: {
      stream: QUARANTINE_STREAM,
      op: "upsert",
      key: { stream: row.stream, file, row: String(number) },
      data: { ...row },
      emitted_at: Date.parse(origin.run.startedAt),
      meta: { flags: [], provenance: provenance(origin, row.locator, digest(row)) },
    },
  };
}

/** How far a stream has come. */
export interface Progress {
  readonly files: readonly Omit<FileLocator, "row">[];
  readonly isLast: boolean;
  /** How many records the stream had when it was last read to its end; `null` when it never was. */
  readonly lastWhole: number | null;
  readonly recordCount: number;
  readonly rejectedRecordCount: number;
}

/** A promise that all before it is safe, once the store has committed it. */
export function stateMessage({ stream, table, run }: Origin, progress: Progress): StateMessage {
  const { files, isLast, lastWhole, recordCount, rejectedRecordCount } = progress;
  return {
    type: "STATE",
    state: {
      type: "STREAM",
      stateVersion: 1,
      configHash: run.configHash,
      mappingVersion: mappingVersion(table),
      stream: { name: stream, position: { files, sent: recordCount, lastWhole }, complete: isLast },
      sourceStats: { recordCount, rejectedRecordCount },
    },
  };
}

/** That a stream began, or how it ended. */
export function statusMessage(
  { stream, run }: Origin,
  reached: "STARTED" | "COMPLETE" | "INCOMPLETE",
): TraceMessage {
  return {
    type: "TRACE",
    trace: {
      type: "STREAM_STATUS",
      emitted_at: Date.parse(run.startedAt),
      stream_status: { stream, status: reached },
    },
  };
}

function provenance(
  { stream, table, run }: Origin,
  locator: FileLocator,
  contentHash: string,
): Provenance {
  return {
    runId: run.runId,
    driver: "files",
    stream,
    locator,
    extractedAt: run.startedAt,
    sourceAsAt: null,
    mappingVersion: mappingVersion(table),
    contentHash,
  };
}

function mappingVersion({ source, version }: TableMapping): string {
  return `${source}/${version}`;
}
