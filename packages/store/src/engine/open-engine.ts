import type { Dialect } from "kysely";

/** An engine ready for kysely, and what to do once kysely has closed it. */
export interface OpenEngine {
  readonly dialect: Dialect;
  readonly afterClose: () => Promise<void>;
}
