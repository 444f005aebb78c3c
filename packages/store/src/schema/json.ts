import type { ColumnType } from "kysely";

/** A jsonb column: read as a value, written as JSON text. */
export type Json = ColumnType<unknown, string, string>;

/** A jsonb column that may be null. */
export type JsonOrNull = ColumnType<unknown, string | null, string | null>;
