import { type EntityName, isEntityName } from "@waymark/core";
import { StoreError } from "../store-error.js";

/** The two halves of a stream's name. */
export interface StreamName {
  readonly source: string;
  readonly entity: EntityName;
}

/**
 * Splits `source.entity` at its first dot.
 *
 * @throws StoreError `system` when the second half names no canonical entity
 */
export function parseStreamName(stream: string): StreamName {
  const dot = stream.indexOf(".");
  const source = stream.slice(0, dot);
  const entity = stream.slice(dot + 1);
  if (dot > 0 && isEntityName(entity)) return { source, entity };
  throw new StoreError("system", {
    tell: `The connector sent a stream named ${stream}: a name reads source.entity, with a known entity.`,
    detail: { stream },
  });
}

/** Whether records come of a stream. A name without an entity is that of a file read and left out. */
export function isKeptStream(stream: string): boolean {
  return stream.includes(".");
}
