import { type RequestHandler, Router } from "express";
import { requireGrant } from "../middleware/access.js";
import { readForm } from "../middleware/form-body.js";
import { type Responder, respond } from "../middleware/respond.js";
import { requireSameOrigin } from "../middleware/same-origin.js";
import { absent, Refusal } from "../refusal.js";
import type { Route } from "./route.js";

/** What stands before a handler, beside the checks of the route itself. */
export interface Guards {
  /** Loads the session and the person. */
  readonly session: readonly RequestHandler[];
  /** Checks the synchroniser token of a form. */
  readonly token: RequestHandler;
}

/**
 * The router of every route in a table, each behind the checks in their fixed order: route, method,
 * session, role, origin, content type and size, token, schema, row.
 *
 * @throws TypeError when a route stands twice, or its page and its access disagree on who is let in
 */
export function register(routes: readonly Route[], guards: Guards, responder: Responder): Router {
  assertTable(routes);
  const router = Router({ caseSensitive: true, strict: true });
  const isDemo = responder.settings.mode === "demo";
  const offered = routes.filter(({ isDemoOnly }) => isDemo || !isDemoOnly);
  for (const path of new Set(offered.map((route) => route.path))) {
    const here = offered.filter((route) => route.path === path);
    for (const route of here) {
      const handlers = chain(route, guards, responder);
      if (route.method === "GET") router.get(path, ...handlers);
      else router.post(path, ...handlers);
    }
    router.all(path, notAllowed(here));
  }
  return router;
}

function chain(route: Route, { session, token }: Guards, responder: Responder): RequestHandler[] {
  const before = route.isStateless ? [] : session;
  const write = route.method === "POST" ? [requireSameOrigin, ...readForm, token] : [];
  return [...before, requireGrant(route.access), ...write, respond(route, responder)];
}

function notAllowed(here: readonly Route[]): RequestHandler {
  const allowed = here.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return (_request, response, next) => {
    response.set("allow", allowed.join(", "));
    next(new Refusal(405, "method"));
  };
}

function assertTable(routes: readonly Route[]): void {
  const seen = new Set<string>();
  for (const { method, path, access, page } of routes) {
    const name = `${method} ${path}`;
    if (seen.has(name)) throw new TypeError(`${name} stands twice in the route table`);
    seen.add(name);
    if (page.isPublic !== (access === "public")) {
      throw new TypeError(`${name}: the page and the table disagree on whether it is public`);
    }
  }
}

/** The last word on every request that no route took. */
export const unknownRoute: RequestHandler = (_request, _response, next) => next(absent());
