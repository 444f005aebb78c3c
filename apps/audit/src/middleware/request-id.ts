import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import "./request-context.js";

/** Gives a request the id under which the log speaks of it, and tells it to the browser. */
export const requestId: RequestHandler = (request, response, next) => {
  request.requestId = randomUUID();
  response.set("x-request-id", request.requestId);
  next();
};
