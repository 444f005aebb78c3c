import type { RequestHandler } from "express";
import { Refusal } from "../refusal.js";

/**
 * Answers only under the app's own names, so that a page elsewhere cannot make a browser speak to it
 * under a name of its own.
 *
 * @param hostNames without a port
 */
export function knownHost(hostNames: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const name = (request.get("host") ?? "").replace(/:\d+$/, "").toLowerCase();
    next(hostNames.includes(name) ? undefined : new Refusal(421, "host"));
  };
}
