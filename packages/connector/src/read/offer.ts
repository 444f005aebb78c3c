import type { RowFlag } from "../mapping/reason.js";
import type { FileLocator } from "../protocol/index.js";

/** A record that one row offers to one stream, before rows are held against each other. */
export interface Offer {
  readonly record: Readonly<Record<string, unknown>>;
  readonly flags: readonly RowFlag[];
  readonly locator: FileLocator;
}
