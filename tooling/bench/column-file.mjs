/**
 * The file of a column: bytes for scores and text, whole numbers of four bytes for everything else.
 *
 * @param {string} name
 */
export function columnFile(name) {
  return isBytes(name) ? `${name}.u8` : `${name}.i32`;
}

/** Whether a column holds bytes. */
export function isBytes(name) {
  return name.startsWith("scores.") || isText(name);
}

/** Whether a column is the text of a file: a row of it is a byte. */
export function isText(name) {
  return name.startsWith("text.");
}
