import { isDeepStrictEqual } from "node:util";
import { type Kysely, sql } from "kysely";
import type { Store } from "../open-store.js";
import type { Database } from "../schema/database.js";
import { readAs, writeAs } from "../scope/scope.js";
import { StoreError } from "../store-error.js";

/** One stored version of an audit template. */
export interface StoredTemplate {
  readonly templateId: string;
  readonly version: string;
  /** The template itself; read it with core's `parseAuditTemplate`. */
  readonly body: unknown;
  /** ISO 8601. */
  readonly savedAt: string;
}

/**
 * Keeps one version of a template for good. Saving the same version again changes nothing.
 *
 * @param template.body the whole template, as data
 * @throws StoreError `config` when that version is already stored with another body
 */
export async function saveTemplate(
  store: Store,
  authorityCode: string,
  template: StoredTemplate,
): Promise<"saved" | "already-saved"> {
  return writeAs(store, authorityCode, (transaction) =>
    keepTemplate(transaction, authorityCode, template),
  );
}

async function keepTemplate(
  database: Kysely<Database>,
  authorityCode: string,
  { templateId, version, body, savedAt }: StoredTemplate,
): Promise<"saved" | "already-saved"> {
  // The version's place and its absence are read in the statement that writes it.
  const { numInsertedOrUpdatedRows } = await database
    .insertInto("audit_template")
    .values({
      authority_code: authorityCode,
      template_id: templateId,
      version,
      ordinal: sql<number>`(
        select coalesce(max(ordinal), 0) + 1 from audit_template
        where authority_code = ${authorityCode} and template_id = ${templateId}
      )`,
      body: JSON.stringify(body),
      saved_at: savedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(["authority_code", "template_id", "version"]).doNothing(),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return "saved";

  const stored = await templateVersion(database, authorityCode, templateId, version);
  if (isDeepStrictEqual(stored?.body, JSON.parse(JSON.stringify(body)))) return "already-saved";
  throw new StoreError("config", {
    tell: `Version ${version} of the template ${templateId} is already in use with other content. Give the changed template a new version.`,
    detail: { templateId, version },
  });
}

/** The version of a template that was saved last, or null when none is stored. */
export async function currentTemplate(
  store: Store,
  authorityCode: string,
  templateId: string,
): Promise<StoredTemplate | null> {
  const template = await readAs(store, authorityCode, (transaction) =>
    templatesOf(transaction, authorityCode, templateId)
      .orderBy("ordinal", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
  return template ?? null;
}

/** One version of a template, or null. */
export async function templateVersion(
  database: Kysely<Database>,
  authorityCode: string,
  templateId: string,
  version: string,
): Promise<StoredTemplate | null> {
  const template = await templatesOf(database, authorityCode, templateId)
    .where("version", "=", version)
    .executeTakeFirst();
  return template ?? null;
}

function templatesOf(database: Kysely<Database>, authorityCode: string, templateId: string) {
  return database
    .selectFrom("audit_template")
    .select(["template_id as templateId", "version", "body", "saved_at as savedAt"])
    .where("authority_code", "=", authorityCode)
    .where("template_id", "=", templateId);
}
