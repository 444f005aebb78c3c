/** Sorts texts by code point; the built-in order goes by UTF-16 unit and puts U+1F600 before U+FF01. */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, codePoint);
  const right = Array.from(b, codePoint);
  const at = left.findIndex((point, index) => point !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at] ?? -1) - (right[at] ?? -1);
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? -1;
}
