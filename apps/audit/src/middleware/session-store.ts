import { createHash } from "node:crypto";
import { type SessionData, Store } from "express-session";
import type { Sessions } from "../services/sessions.js";

/** Keeps express-session's sessions in our own table, under a hash of their id. */
export class SessionStore extends Store {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    super();
    this.#sessions = sessions;
  }

  override get(id: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.#sessions
      .read(hash(id))
      .then((kept) => done(null, kept && { ...kept, cookie: { originalMaxAge: null } }), done);
  }

  override set(id: string, session: SessionData, done?: (error?: unknown) => void): void {
    const { cookie: _cookie, ...kept } = session;
    this.#sessions.write(hash(id), kept).then(() => done?.(), done);
  }

  override touch(id: string, session: SessionData, done?: () => void): void {
    this.set(id, session, done);
  }

  override destroy(id: string, done?: (error?: unknown) => void): void {
    this.#sessions.end(hash(id)).then(() => done?.(), done);
  }
}

function hash(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}
