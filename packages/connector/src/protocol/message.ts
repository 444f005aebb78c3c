import { z } from "zod";
import type { Reconciliation } from "./reconciliation.js";
import type { RecordMessage } from "./record.js";

/** What a failure asks for: a person (exit 2), another try (exit 3), or a mend of ours (exit 4). */
export type FailureType = "config_error" | "transient_error" | "system_error";

/** One thing that `check` found. Never holds a value from a file. */
export interface Finding {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly stream?: string;
  readonly field?: string;
  readonly number?: number;
}

/** What `discover` says of one stream. */
export interface CatalogStream {
  readonly name: string;
  readonly json_schema: Readonly<Record<string, unknown>>;
  readonly supported_sync_modes: readonly ("full_refresh" | "incremental")[];
  readonly source_defined_primary_key: readonly (readonly string[])[];
  readonly is_resumable: true;
  readonly keyStability: "stable" | "natural" | "volatile";
  readonly deletes: "explicit" | "absence" | "none";
  readonly rollingWindow: null;
  readonly timePrecision: Readonly<Record<string, string>>;
  readonly notSupplied: readonly string[];
}

/** How far a stream has come; everything before it is safe once the store has committed. */
export interface StateMessage {
  readonly type: "STATE";
  readonly state: {
    readonly type: "STREAM";
    readonly stateVersion: number;
    readonly configHash: string;
    readonly mappingVersion: string;
    readonly stream: {
      readonly name: string;
      readonly position: Readonly<Record<string, unknown>>;
      readonly complete: boolean;
    };
    readonly sourceStats: { readonly recordCount: number; readonly rejectedRecordCount: number };
  };
}

/** A failure, or the progress of a stream. The text is fixed per code and holds no value. */
export interface TraceMessage {
  readonly type: "TRACE";
  readonly trace: {
    readonly type: "ERROR" | "ESTIMATE" | "STREAM_STATUS";
    readonly emitted_at: number;
    readonly error?: {
      readonly code: string;
      readonly message: string;
      readonly failure_type: FailureType;
      readonly stream?: string;
    };
    readonly stream_status?: {
      readonly stream: string;
      readonly status: "STARTED" | "RUNNING" | "COMPLETE" | "INCOMPLETE";
    };
    readonly estimate?: Readonly<Record<string, string | number>>;
  };
}

/** A line for an operator: a code and allow-listed fields, never a value from a row. */
export interface LogMessage {
  readonly type: "LOG";
  readonly log: {
    readonly level: "FATAL" | "ERROR" | "WARN" | "INFO" | "DEBUG";
    readonly code: string;
    readonly fields: Readonly<Record<string, string | number | readonly string[]>>;
  };
}

/** What the configuration must hold, as a JSON Schema. */
export interface SpecMessage {
  readonly type: "SPEC";
  readonly spec: {
    readonly connectionSpecification: Readonly<Record<string, unknown>>;
    readonly protocolVersion: string;
  };
}

/** Whether the source can be read. */
export interface ConnectionStatusMessage {
  readonly type: "CONNECTION_STATUS";
  readonly connectionStatus: {
    readonly status: "SUCCEEDED" | "FAILED";
    readonly findings: readonly Finding[];
  };
}

/** The streams that the source offers. */
export interface CatalogMessage {
  readonly type: "CATALOG";
  readonly catalog: { readonly streams: readonly CatalogStream[] };
}

/** The account that closes a `read`. */
export interface ReconciliationMessage {
  readonly type: "RECONCILIATION";
  readonly reconciliation: Reconciliation;
}

/** Everything that a connector may say, one JSON object a line. */
export type Message =
  | SpecMessage
  | ConnectionStatusMessage
  | CatalogMessage
  | RecordMessage
  | StateMessage
  | TraceMessage
  | LogMessage
  | ReconciliationMessage;

const fields = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));

/** Checks a {@link StateMessage}. */
export const StateMessage: z.ZodType<StateMessage> = z.strictObject({
  type: z.literal("STATE"),
  state: z.strictObject({
    type: z.literal("STREAM"),
    stateVersion: z.int(),
    configHash: z.string(),
    mappingVersion: z.string(),
    stream: z.strictObject({
      name: z.string(),
      position: z.record(z.string(), z.unknown()),
      complete: z.boolean(),
    }),
    sourceStats: z.strictObject({ recordCount: z.number(), rejectedRecordCount: z.number() }),
  }),
});

/** Checks a {@link LogMessage}. */
export const LogMessage: z.ZodType<LogMessage> = z.strictObject({
  type: z.literal("LOG"),
  log: z.strictObject({
    level: z.enum(["FATAL", "ERROR", "WARN", "INFO", "DEBUG"]),
    code: z.string(),
    fields,
  }),
});
