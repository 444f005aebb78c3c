import type { FileLocator } from "@waymark/connector";
import type { ColumnType } from "kysely";
import type { Json } from "./json.js";

/** One contribution: what one source says of one canonical record. */
export interface RecordTable {
  readonly authority_code: string;
  readonly entity: string;
  readonly source: string;
  /** The values of the entity's key, in its declared order, as the text of a JSON array. */
  readonly record_key: string;
  readonly person_key: string | null;
  readonly data: Json;
  readonly flags: readonly string[];
  readonly content_hash: string;
  readonly lifecycle: "active" | "tombstoned" | "agedOut" | "withheld";
  readonly lifecycle_reason: string | null;
  readonly entity_version: number;
  readonly locator: ColumnType<FileLocator, string, string>;
  readonly extracted_at: string;
  /** As the source wrote it: its precision differs from source to source. */
  readonly source_as_at: string | null;
  readonly mapping_version: string;
  readonly run_id: string;
  /** The start of the run that wrote this version. */
  readonly valid_from: string;
}
