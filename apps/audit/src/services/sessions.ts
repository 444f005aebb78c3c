import { deleteSession, readSession, type Store, writeSession } from "@waymark/store";
import { z } from "zod";

/** What a session holds: who, where, the secret of its forms, times. Nothing else, and nobody's name. */
export interface SessionContent {
  readonly userId?: string;
  readonly authorityCode?: string;
  readonly startedAtMs?: number;
  readonly csrfToken?: string;
  readonly returnTo?: { readonly url: string; readonly roles: readonly string[] };
}

/** The sessions of all browsers, each under the hash of its id. */
export interface Sessions {
  /** Null when there is none, or it has been idle for half an hour. */
  read(idHash: string): Promise<SessionContent | null>;
  write(idHash: string, content: object): Promise<void>;
  end(idHash: string): Promise<void>;
}

const IDLE_LIFE_MS = 30 * 60 * 1000;

const Content: z.ZodType<SessionContent> = z.object({
  userId: z.string().exactOptional(),
  authorityCode: z.string().exactOptional(),
  startedAtMs: z.number().exactOptional(),
  csrfToken: z.string().exactOptional(),
  returnTo: z.object({ url: z.string(), roles: z.array(z.string()) }).exactOptional(),
});

/**
 * Sessions in the store's own table.
 *
 * @param now milliseconds since 1970
 */
export function createSessions(store: Store, now: () => number): Sessions {
  return {
    async read(idHash) {
      const session = await readSession(store, idHash, new Date(now()).toISOString());
      if (session === null) return null;
      const { userId, data } = session;
      return Content.parse(userId === null ? data : { ...data, userId });
    },
    async write(idHash, content) {
      const { userId = null, ...rest } = Content.parse(content);
      const expiresAt = new Date(now() + IDLE_LIFE_MS).toISOString();
      await writeSession(store, { idHash, userId, data: rest, expiresAt });
    },
    end: (idHash) => deleteSession(store, idHash),
  };
}
