import type { Request, RequestHandler, Response } from "express";
import type { Answer } from "../routes/answer.js";
import type { Query } from "../routes/page.js";
import type { Route } from "../routes/route.js";
import type { Services } from "../services/services.js";
import type { Settings } from "../settings.js";
import { endSession, startSession } from "./session.js";
import type { RenderView } from "./views.js";

const A_YEAR_SECONDS = 31_536_000;

/** What turns an answer into a response. */
export interface Responder {
  readonly services: Services;
  readonly settings: Settings;
  readonly render: RenderView;
}

/** Asks the page of a route, and turns its answer into the response. */
export function respond(route: Route, responder: Responder): RequestHandler {
  return async (request, response) => {
    const visit = {
      user: request.user ?? null,
      grants: request.grants ?? [],
      params: request.params,
      query: readQuery(request),
      form: request.method === "POST" ? request.body : {},
      returnTo: route.isStateless ? null : (request.session.returnTo ?? null),
    };
    await send(await route.page.answer(visit, responder.services), request, response, responder);
  };
}

// The query as it was sent. No parser of names, so that `a[b]` stays one unknown name.
function readQuery(request: Request): Query {
  const [, query = ""] = request.originalUrl.split("?", 2);
  const given = new URLSearchParams(query);
  return new Map([...given.keys()].map((name) => [name, given.getAll(name)]));
}

async function send(
  answer: Answer,
  request: Request,
  response: Response,
  { services, settings, render }: Responder,
): Promise<void> {
  switch (answer.kind) {
    case "view":
      render(request, response, answer);
      return;
    case "redirect":
      response.redirect(303, answer.to);
      return;
    case "sign-in":
      await startSession(request, answer.userId, services);
      response.redirect(303, answer.to);
      return;
    case "sign-out":
      await endSession(request);
      response.redirect(303, answer.to);
      return;
    case "word":
      response.status(answer.status).type("text/plain").send(answer.word);
      return;
    case "asset":
      response.set("cache-control", `public, max-age=${A_YEAR_SECONDS}, immutable`);
      response.sendFile(answer.file, { root: settings.assetFolder, cacheControl: false });
      return;
  }
}
