import type { CellFactCode } from "./file-row.js";
import type { JsonToken } from "./json-tokens.js";
import type { TextLimits } from "./limits.js";

const SURROGATE = /\p{Surrogate}/u;

/** What is to be said of one value: a number that a number cannot hold, or half of a character. */
export function factsOf(
  kind: JsonToken["kind"],
  text: string,
  { jsonNumberDigits }: TextLimits,
): readonly CellFactCode[] {
  if (kind === "string") return SURROGATE.test(text) ? ["surrogate"] : [];
  if (kind !== "number") return [];
  const number = Number(text);
  const isWhole = /^-?\d+$/.test(text);
  const isSafe =
    text.replace(/\D/g, "").length <= jsonNumberDigits &&
    Number.isFinite(number) &&
    (!isWhole || Number.isSafeInteger(number));
  return isSafe ? ["number"] : ["number-unsafe"];
}
