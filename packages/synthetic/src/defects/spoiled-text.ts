const CYRILLIC_DZE = "\u0405"; // prints like the Latin S
const NO_BREAK_SPACE = "\u00a0";
const NUL = "\u0000";

/** The same year's 31 February. */
export function noSuchDay(date: string): string {
  return `31/02/${date.slice(-4)}`;
}

/** A date whose century is gone. */
export function twoDigitYear(date: string): string {
  return `${date.slice(0, 6)}${date.slice(-2)}`;
}

/** An id that looks right and is not. */
export function lookAlike(id: string): string {
  return id.replace("S", CYRILLIC_DZE);
}

/** An id as it comes from a web page. */
export function withNoBreakSpace(id: string): string {
  return `${NO_BREAK_SPACE}${id}${NO_BREAK_SPACE}`;
}

/** A text with a NUL in it. */
export function withNul(text: string): string {
  return `${text.slice(0, 3)}${NUL}${text.slice(3)}`;
}
