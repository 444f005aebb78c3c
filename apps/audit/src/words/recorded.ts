import { type Temporal, type Tri, toTimeValue } from "@waymark/core";
import { codeWords } from "./codes.js";
import { precisionWords, timeWords } from "./times.js";

/** What is said of a field that a source cannot carry. Silence there means nothing. */
const NOT_IN_FEED = "Not in the feed";

/** What is said of a field that a source can carry and left empty. */
const LEFT_BLANK = "Left blank";

/** A time as its source recorded it, with its precision. */
export function recordedTimeWords(time: Temporal | null | undefined): string {
  if (time === undefined) return NOT_IN_FEED;
  if (time === null) return LEFT_BLANK;
  const value = toTimeValue(time);
  const precision = precisionWords(value);
  return value.kind === "unknown" ? timeWords(value) : `${timeWords(value)} (${precision})`;
}

/** A coded value or a flag as its source recorded it. */
export function recordedCodeWords(
  value: { readonly code: string; readonly raw: string | null } | Tri | null | undefined,
): string {
  if (value === undefined) return NOT_IN_FEED;
  if (value === null) return LEFT_BLANK;
  return codeWords(typeof value === "string" ? value : value.code);
}
