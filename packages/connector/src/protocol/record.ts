import { z } from "zod";

/**
 * Where a stored value came from: one row of one file. In a text file or a sheet it is the physical row,
 * and row 1 is the header; in a nested file it is the count of such rows, from 1.
 */
export interface FileLocator {
  readonly file: string;
  readonly sha256: string;
  /** The position of the sheet in a workbook, from 1. */
  readonly sheet?: number;
  readonly row: number;
}

/** Checks a {@link FileLocator}. */
export const FileLocator: z.ZodType<FileLocator> = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  sheet: z.int().positive().exactOptional(),
  row: z.int().positive(),
});

/** The history of one record, so that any value can be traced to the row it came from. */
export interface Provenance {
  readonly runId: string;
  readonly driver: "files";
  readonly stream: string;
  readonly locator: FileLocator;
  readonly extractedAt: string;
  readonly sourceAsAt: string | null;
  readonly mappingVersion: string;
  /** SHA-256 over the mapped fields: equal hashes mean that nothing of meaning changed. */
  readonly contentHash: string;
}

/** Checks a {@link Provenance}. */
export const Provenance: z.ZodType<Provenance> = z.strictObject({
  runId: z.string(),
  driver: z.literal("files"),
  stream: z.string(),
  locator: FileLocator,
  extractedAt: z.string(),
  sourceAsAt: z.string().nullable(),
  mappingVersion: z.string(),
  contentHash: z.string(),
});

/**
 * One canonical record. The only message that may hold personal data, and only in `data` and `key`.
 * `stream` is `source.entity`, as `ssda903-missing.missing_episode`.
 */
export interface RecordMessage {
  readonly type: "RECORD";
  readonly record: {
    readonly stream: string;
    readonly op: "upsert" | "delete";
    readonly key: Readonly<Record<string, string>>;
    readonly data: Readonly<Record<string, unknown>> | null;
    readonly emitted_at: number;
    readonly meta: { readonly flags: readonly string[]; readonly provenance: Provenance };
  };
}

/** Checks a {@link RecordMessage}. */
export const RecordMessage: z.ZodType<RecordMessage> = z.strictObject({
  type: z.literal("RECORD"),
  record: z.strictObject({
    stream: z.string(),
    op: z.enum(["upsert", "delete"]),
    key: z.record(z.string(), z.string()),
    data: z.record(z.string(), z.unknown()).nullable(),
    emitted_at: z.int(),
    meta: z.strictObject({ flags: z.array(z.string()), provenance: Provenance }),
  }),
});

/** The stream on which rows that were held back travel to the store. */
export const QUARANTINE_STREAM = "quarantine_row";

/** A row that was held back, as the `data` of a record on {@link QUARANTINE_STREAM}. */
export interface QuarantineRow {
  readonly stream: string;
  readonly locator: FileLocator;
  readonly reasonCode: string;
  readonly fieldNames: readonly string[];
  /** The row as it stood in the file: personal data, sealed by the store and printed nowhere. */
  readonly raw: Readonly<Record<string, string>>;
}

/** Checks a {@link QuarantineRow}. */
export const QuarantineRow: z.ZodType<QuarantineRow> = z.strictObject({
  stream: z.string(),
  locator: FileLocator,
  reasonCode: z.string(),
  fieldNames: z.array(z.string()),
  raw: z.record(z.string(), z.string()),
});
