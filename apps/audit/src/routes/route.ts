import type { Access } from "../access/grant.js";
import type { Page } from "./page.js";

/** One row of the route table. A role that is not listed gets 403; an unlisted route does not exist. */
export interface Route {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly access: Access;
  readonly page: Page;
  /** Answered without a session, and so without a look at the database. */
  readonly isStateless?: true;
  /** 404 unless the app runs in demo mode. */
  readonly isDemoOnly?: true;
}
