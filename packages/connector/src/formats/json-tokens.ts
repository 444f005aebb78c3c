import type { TextLimits } from "./limits.js";
import { FileRefusal } from "./refusal.js";

/** A token of JSON. A string comes without its marks and escapes; all else as written. */
export interface JsonToken {
  readonly kind: "mark" | "string" | "number" | "literal";
  readonly text: string;
}

const MARKS = new Set(["{", "}", "[", "]", ":", ","]);
const BLANK = /[ \t\r\n]/;
// Where a number or a word ends.
const END = /[\s{}[\]:,"]/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const LITERALS = new Set(["true", "false", "null"]);
const MAY_NEED_WORK = /[\\\p{Cc}]/u;

/** Cuts JSON text into tokens, chunk by chunk; a token that a chunk cuts in two waits for its rest. */
export class JsonTokens {
  #rest = "";
  readonly #limits: TextLimits;

  constructor(limits: TextLimits) {
    this.#limits = limits;
  }

  /** The tokens that end in this chunk. */
  *push(chunk: string): Generator<JsonToken> {
    const text = this.#rest + chunk;
    let at = 0;
    while (at < text.length) {
      const character = text.charAt(at);
      if (BLANK.test(character)) {
        at += 1;
        continue;
      }
      if (MARKS.has(character)) {
        at += 1;
        yield { kind: "mark", text: character };
        continue;
      }
      const end = character === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (end === null) break;
      yield character === '"' ? stringToken(text.slice(at, end)) : wordToken(text.slice(at, end));
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > this.#limits.jsonStringLength + 2) throw new FileRefusal("size");
  }

  /** The token that only the end of the file ends. */
  *end(): Generator<JsonToken> {
    if (this.#rest === "") return;
    if (this.#rest.startsWith('"')) throw new FileRefusal("proof-failed");
    yield wordToken(this.#rest);
    this.#rest = "";
  }
}

/** Just after the closing mark; `null` when it is not there yet. */
function endOfString(text: string, start: number): number | null {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    if (!isEscaped(text, close)) return close + 1;
    at = close + 1;
  }
}

function isEscaped(text: string, place: number): boolean {
  let backslashes = 0;
  while (text.charAt(place - 1 - backslashes) === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

function endOfWord(text: string, start: number): number | null {
  for (let at = start; at < text.length; at += 1) if (END.test(text.charAt(at))) return at;
  return null;
}

function stringToken(marked: string): JsonToken {
  if (!MAY_NEED_WORK.test(marked)) return { kind: "string", text: marked.slice(1, -1) };
  try {
    return { kind: "string", text: String(JSON.parse(marked)) };
  } catch (cause) {
    throw new FileRefusal("json-syntax", null, cause);
  }
}

function wordToken(text: string): JsonToken {
  if (LITERALS.has(text)) return { kind: "literal", text };
  if (NUMBER.test(text)) return { kind: "number", text };
  throw new FileRefusal("json-syntax");
}
