import type { FileLocator, RecordMessage } from "@waymark/connector";
import { entities, naturalKeyOf } from "@waymark/core";
import { StoreError } from "../store-error.js";
import { parseStreamName } from "./stream-name.js";

/** A record as it goes to the database, before it is known whether it changes anything. */
export interface ContributionRow {
  readonly record_key: string;
  readonly person_key: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly flags: readonly string[];
  readonly content_hash: string;
  readonly locator: FileLocator;
  readonly extracted_at: string;
  readonly source_as_at: string | null;
  readonly mapping_version: string;
}

/**
 * The row of one record, checked against its entity.
 *
 * @throws StoreError `system`, naming file, row and fields, when the record is not what it must be
 */
export function toContributionRow(record: RecordMessage["record"]): ContributionRow {
  const { stream, key, data, meta } = record;
  const { entity } = parseStreamName(stream);
  if (record.op !== "upsert" || data === null) throw refused(record, ["op"]);

  const { schema, key: keyFields } = entities[entity];
  const checked = schema.safeParse(data);
  if (!checked.success)
    throw refused(
      record,
      checked.error.issues.map(({ path }) => path.join(".")),
    );
  const keyValues = keyFields.map((field) => key[field]);
  const strangers = keyFields.filter((field) => key[field] !== data[field]);
  if (strangers.length > 0) throw refused(record, strangers);

  const { locator, contentHash, extractedAt, sourceAsAt, mappingVersion } = meta.provenance;
  return {
    record_key: JSON.stringify(keyValues),
    person_key: personKeyOf(entity, data),
    data,
    flags: meta.flags,
    content_hash: contentHash,
    locator,
    extracted_at: extractedAt,
    source_as_at: sourceAsAt,
    mapping_version: mappingVersion,
  };
}

// Rows that collide on one child's key are about that child.
function personKeyOf(entity: string, data: Readonly<Record<string, unknown>>): string | null {
  const { personKey } = data;
  if (typeof personKey !== "string") return null;
  return entity === "person" ? naturalKeyOf(personKey) : personKey;
}

function refused({ stream, meta }: RecordMessage["record"], fields: readonly string[]): StoreError {
  const { file, row } = meta.provenance.locator;
  return new StoreError("system", {
    tell: `The connector made a record that the store cannot keep: ${stream}, from row ${row} of ${file}, field ${fields.join(", ")}. This is a fault in Waymark: please report it.`,
    detail: { stream, file, row },
  });
}
