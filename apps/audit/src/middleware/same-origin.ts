import type { RequestHandler } from "express";
import { Refusal } from "../refusal.js";

/**
 * Lets a write through that a page of ours sent: `Sec-Fetch-Site` says so, or, in a browser that does
 * not send it, the `Origin` names our own host.
 */
export const requireSameOrigin: RequestHandler = (request, _response, next) => {
  const site = request.get("sec-fetch-site");
  const isOurs = site === undefined ? isOwnOrigin(request) : site === "same-origin";
  next(isOurs ? undefined : new Refusal(403, "other-origin"));
};

function isOwnOrigin(request: Parameters<RequestHandler>[0]): boolean {
  const origin = request.get("origin");
  return origin === `${request.protocol}://${request.get("host")}`;
}
