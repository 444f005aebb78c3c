import type { CellFactCode } from "../file-row.js";
import type { Shows } from "./number-format.js";
import { serialTime } from "./serial-time.js";

/** One cell as it stands in the sheet's XML. */
export interface RawCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, or `n` where the sheet says nothing. */
  readonly type: string;
  readonly value: string;
  readonly shows: Shows;
  readonly isFormula: boolean;
}

/** The text of a cell, and what the text does not show. */
export interface ReadCell {
  readonly text: string;
  readonly facts: readonly CellFactCode[];
}

// A double holds every whole number of fifteen digits, and not every one of more.
const EXACT_DIGITS = 15;

/** Reads one cell. */
export function readCell(
  cell: RawCell,
  { strings, is1904 }: { readonly strings: readonly string[]; readonly is1904: boolean },
): ReadCell {
  const { text, facts } = plainCell(cell, strings, is1904);
  return { text, facts: cell.isFormula && text !== "" ? [...facts, "formula"] : facts };
}

function plainCell(
  { type, value, shows }: RawCell,
  strings: readonly string[],
  is1904: boolean,
): ReadCell {
  switch (type) {
    case "s": {
      const text = strings[Number(value)];
      return text === undefined ? unreadable : { text, facts: [] };
    }
    case "str":
    case "inlineStr":
      return { text: value, facts: [] };
    case "b":
      return { text: value === "1" ? "true" : "false", facts: [] };
    case "d":
      return { text: value.replace("T", " ").replace(/ 00:00:00(\.0+)?Z?$/, ""), facts: [] };
    case "e":
      return unreadable;
    default:
      if (value === "") return { text: "", facts: [] };
      return shows === "number" || shows === "duration" ? number(value) : time(value, is1904);
  }
}

const unreadable: ReadCell = { text: "", facts: ["unreadable"] };

function number(value: string): ReadCell {
  const read = Number(value);
  if (!Number.isFinite(read)) return unreadable;
  const text = Object.is(read, -0) ? "0" : String(read);
  const isImprecise =
    /e/i.test(text) || (Number.isInteger(read) && text.replace("-", "").length > EXACT_DIGITS);
  return isImprecise
    ? { text: value, facts: ["number-imprecise"] }
    : { text, facts: ["number-cell"] };
}

// A day without a time of day may be midnight, or nobody wrote a time: a serial number cannot tell, so
// that it is the day alone, whatever its format shows.
function time(value: string, is1904: boolean): ReadCell {
  const text = serialTime(Number(value), is1904);
  return text === null ? unreadable : { text, facts: [] };
}
