import express, { type RequestHandler } from "express";
import { Refusal } from "../refusal.js";

/** The largest form that is read, in bytes: the longest section with every box full. */
const FORM_LIMIT_BYTES = 150_000;

const FORM_TYPE = "application/x-www-form-urlencoded";

/**
 * Reads a form strictly: only the one content type, no compression, each name once, and text that is
 * whole. What a lenient parser would repair in silence is turned down instead.
 */
export const readForm: readonly RequestHandler[] = [
  (request, _response, next) => {
    const isForm = request.is(FORM_TYPE) === FORM_TYPE || !hasBody(request);
    next(isForm ? undefined : new Refusal(415, "content-type"));
  },
  express.raw({ type: FORM_TYPE, limit: FORM_LIMIT_BYTES, inflate: false }),
  (request, _response, next) => {
    const bytes: unknown = request.body;
    request.body = parseForm(Buffer.isBuffer(bytes) ? bytes.toString("latin1") : "");
    next();
  },
];

function hasBody(request: Parameters<RequestHandler>[0]): boolean {
  return (
    request.get("transfer-encoding") !== undefined || Number(request.get("content-length")) > 0
  );
}

/**
 * The fields of a URL-encoded form.
 *
 * @throws Refusal 400 for bytes that are no text, 422 for a name that stands twice
 */
export function parseForm(encoded: string): Readonly<Record<string, string>> {
  if (encoded === "") return {};
  const fields = new Map<string, string>();
  for (const pair of encoded.split("&")) {
    const [name = "", ...rest] = pair.split("=");
    const field = decode(name);
    if (fields.has(field)) throw new Refusal(422, "repeated-field");
    fields.set(field, decode(rest.join("=")));
  }
  return Object.fromEntries(fields);
}

// NUL and its like cannot be stored, and no keyboard makes them; a tab and line ends are text.
const CONTROL = /(?![\t\n\r\x80-\x9f])\p{Cc}/u;

function decode(encoded: string): string {
  const text = decodePercent(encoded.replaceAll("+", " "));
  if (CONTROL.test(text)) throw new Refusal(422, "control-character");
  return text.replaceAll("\r\n", "\n");
}

function decodePercent(text: string): string {
  // An encoded form is ASCII only: as many bytes as characters.
  if (Buffer.byteLength(text) !== text.length) throw new Refusal(400, "encoding");
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError) throw new Refusal(400, "encoding");
    throw cause;
  }
}
