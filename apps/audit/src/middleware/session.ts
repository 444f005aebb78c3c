import type { Request, RequestHandler } from "express";
import expressSession from "express-session";
import type { Services } from "../services/services.js";
import type { Settings } from "../settings.js";
import "./request-context.js";
import { SessionStore } from "./session-store.js";

const ABSOLUTE_LIFE_MS = 10 * 60 * 60 * 1000;

/** Loads the session of a browser, and the person it belongs to. */
export function sessions(services: Services, settings: Settings): readonly RequestHandler[] {
  const isPlainHttp = settings.mode === "demo";
  return [
    expressSession({
      // A browser takes a `__Host-` name only over https, which a demonstration on localhost is not.
      name: isPlainHttp ? "qa-demo" : "__Host-qa",
      secret: settings.sessionSecret,
      store: new SessionStore(services.sessions),
      cookie: { httpOnly: true, sameSite: "lax", secure: !isPlainHttp, path: "/" },
      resave: false,
      saveUninitialized: false,
    }),
    whoIsThere(services),
  ];
}

// The person and their roles are read at each request, so that a change counts from the next one.
function whoIsThere({ users, authorityCode, now }: Services): RequestHandler {
  return async (request, _response, next) => {
    const { userId, startedAtMs } = request.session;
    if (userId === undefined) return next();
    const isOver = startedAtMs === undefined || now() >= startedAtMs + ABSOLUTE_LIFE_MS;
    const isOurs = request.session.authorityCode === authorityCode;
    const user = isOver || !isOurs ? null : await users.find(userId);
    if (user === null) await renew(request);
    else request.user = user;
    next();
  };
}

/** Begins a person's session under a new id; the old id is dead. */
export async function startSession(
  request: Request,
  userId: string,
  { authorityCode, now }: Services,
): Promise<void> {
  await renew(request);
  Object.assign(request.session, { userId, authorityCode, startedAtMs: now() });
  // Saved before the answer goes out: the browser's next request may overtake its end.
  await new Promise<void>((resolve, reject) => {
    request.session.save((error: unknown) => (error ? reject(error) : resolve()));
  });
}

/** Ends a session, on the server too. */
export async function endSession(request: Request): Promise<void> {
  await renew(request);
}

function renew(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.regenerate((error: unknown) => (error ? reject(error) : resolve()));
  });
}
