import { csrfSync } from "csrf-sync";
import type { Request, RequestHandler } from "express";
import "./request-context.js";

/** The field in which a form carries its token. */
export const TOKEN_FIELD = "_csrf";

const { csrfSynchronisedProtection, generateToken } = csrfSync({
  size: 32,
  getTokenFromRequest: (request) => request.body?.[TOKEN_FIELD] ?? request.get("x-csrf-token"),
  errorConfig: { message: "form-expired", code: "form-expired" },
});

/** The token for a form of this session; made when first asked for. */
export function formToken(request: Request): string {
  return generateToken(request);
}

/** Lets a form through that carries the token of this session, and takes the token out of it. */
export const requireToken: RequestHandler = (request, response, next) => {
  csrfSynchronisedProtection(request, response, (error?: unknown) => {
    if (error) return next(error);
    const { [TOKEN_FIELD]: _token, ...form } = request.body;
    request.body = form;
    next();
  });
};
