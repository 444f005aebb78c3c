import type { ErrorRequestHandler, Request } from "express";
import { Refusal } from "../refusal.js";
import type { Log } from "../services/log.js";
import { TOKEN_FIELD } from "./token.js";
import type { RenderView } from "./views.js";

/**
 * The last handler: one page for each status, with the request's id and nothing of the fault. The log
 * holds the same id.
 */
export function errorPage(log: Log, render: RenderView): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { status, code } = describe(error);
    const { requestId = "", method } = request;
    log(status < 500 ? "request-refused" : "request-failed", {
      requestId,
      method,
      status,
      code,
      ...(status < 500 ? {} : { at: framesOf(error) }),
    });
    if (response.headersSent) return next(error);
    const isExpiredForm = code === "form-expired";
    const data = isExpiredForm ? typedAgain(request) : { status };
    const view = isExpiredForm ? "form-expired" : "error";
    render(request, response, { kind: "view", view, data, status });
  };
}

interface Described {
  readonly status: number;
  readonly code: string;
}

const STATUSES = new Set([400, 403, 404, 405, 409, 413, 415, 421, 422, 503]);

function describe(error: unknown): Described {
  if (error instanceof Refusal) return { status: error.status, code: error.code };
  if (!(error instanceof Error)) return { status: 500, code: "not-an-error" };
  if (isTransient(error)) return { status: 503, code: "store-transient" };
  // Express and its parsers put a status on what they turn down, as on a path that does not decode.
  const status = "status" in error ? Number(error.status) : 500;
  if (!STATUSES.has(status)) return { status: 500, code: error.name };
  const code = "code" in error && error.code === "form-expired" ? "form-expired" : "malformed";
  return { status, code };
}

function isTransient(error: Error): boolean {
  return error.name === "StoreError" && "kind" in error && error.kind === "transient";
}

// A message may repeat a value of a record; where it happened never does.
function framesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? "").split("\n") : [];
  const frames = lines.map((line) => line.trim()).filter((line) => line.startsWith("at "));
  return frames.slice(0, 5).join(" | ");
}

/** The same form once more, with a fresh token: what was typed is not lost. */
function typedAgain(request: Request): object {
  const { [TOKEN_FIELD]: _token, ...fields } = request.body;
  return { action: request.originalUrl, fields };
}
