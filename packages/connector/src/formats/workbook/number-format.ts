/** What a cell's format shows of its number. */
export type Shows = "number" | "day" | "time" | "day-and-time" | "duration";

// The numbers of the formats that every spreadsheet has of itself.
const DAYS = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 55, 56]);
const DAYS_AND_TIMES = new Set([22]);
const DURATIONS = new Set([45, 46, 47]);

// Quoted words, escaped characters, fillers, and colours or conditions: none of them is a field.
const NOT_FIELDS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** What a number format shows, by its number and, where a workbook defines it, its code. */
export function showsOf(id: number, code: string | undefined): Shows {
  if (code === undefined) {
    if (DAYS.has(id)) return "day";
    if (TIMES.has(id)) return "time";
    if (DURATIONS.has(id)) return "duration";
    return DAYS_AND_TIMES.has(id) ? "day-and-time" : "number";
  }
  const [positive = ""] = code.replace(NOT_FIELDS, "").toLowerCase().split(";");
  if (positive.includes("general")) return "number";
  if (/\[(h+|m+|s+)\]/.test(positive)) return "duration";
  const hasDay = /[dy]/.test(positive) || /mmm/.test(positive);
  const hasTime = /[hs]/.test(positive);
  if (hasDay && hasTime) return "day-and-time";
  if (hasTime) return "time";
  return hasDay ? "day" : "number";
}
