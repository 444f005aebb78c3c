import type { CatalogStream, LogMessage, TraceMessage } from "@waymark/connector";

/** How one run is to be written. */
export interface IngestOptions {
  readonly authorityCode: string;
  /** New for each run. */
  readonly runId: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly configHash: string;
  /** What the connector's `discover` says, for the fields that each stream can carry. */
  readonly catalog: readonly CatalogStream[];
  /** 32 bytes that seal the rows held back. */
  readonly sealKey: Uint8Array;
  /** Does everything but commits nothing. */
  readonly isDryRun: boolean;
  /** The instant it is, ISO 8601 with offset. */
  readonly now: () => string;
  /** A random UUID. */
  readonly newId: () => string;
  /** Is told what the connector says to people. */
  readonly onMessage?: (message: TraceMessage | LogMessage) => void;
}
