const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const LETTERS = 26;

/** The column and row, from 1, of a reference such as `AB12`; `null` when it is none. */
export function cellPlace(
  reference: string,
): { readonly column: number; readonly row: number } | null {
  const [, letters = "", digits = ""] = REFERENCE.exec(reference) ?? [];
  if (letters === "") return null;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}
