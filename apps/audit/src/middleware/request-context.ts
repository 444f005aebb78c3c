import type { Grant } from "../access/grant.js";
import type { ReturnTo } from "../routes/page.js";
import type { User } from "../services/users.js";

declare global {
  // Express knows what a request carries along only by this name.
  namespace Express {
    interface Request {
      requestId?: string;
      /** Lets a script of ours run under the content security policy of the one response. */
      cspNonce?: string;
      /** Who has signed in; absent for a visitor. */
      user?: User;
      /** What the person's roles give them on the route of this request. */
      grants?: readonly Grant[];
    }
  }
}

declare module "express-session" {
  interface SessionData {
    userId?: string;
    authorityCode?: string;
    /** When the person signed in: ten hours later the session is over. */
    startedAtMs?: number;
    returnTo?: ReturnTo;
  }
}
