import type { RequestHandler } from "express";
import { type Access, grantsOf } from "../access/grant.js";
import { Refusal } from "../refusal.js";

/**
 * Lets a person through whose roles the route admits. Anybody else who has signed in gets 403; who
 * has not is sent to sign in, and the page they asked for is kept in the session.
 */
export function requireGrant(access: Access): RequestHandler {
  if (access === "public") return (_request, _response, next) => next();
  const roles = Object.keys(access);
  return (request, response, next) => {
    const { user } = request;
    if (user === undefined) {
      if (request.method === "GET") request.session.returnTo = { url: request.originalUrl, roles };
      response.redirect(302, "/sign-in");
      return;
    }
    const grants = grantsOf(access, user.roles);
    if (grants.length === 0) {
      next(new Refusal(403, "role"));
      return;
    }
    request.grants = grants;
    next();
  };
}
