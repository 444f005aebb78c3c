/** What a file is, by its first bytes; its name says nothing. */
export type FileKind = "gzip" | "json" | "ole" | "text" | "xml" | "zip";

/** How many bytes are looked at. */
export const KIND_BYTES = 1024;

const BEGINNINGS: readonly (readonly [FileKind, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];
const UTF8_MARK = [0xef, 0xbb, 0xbf];
const BLANKS = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Looks at the first bytes of a file. */
export function fileKind(bytes: Uint8Array): FileKind {
  const known = BEGINNINGS.find(([, beginning]) => startsWith(bytes, beginning));
  if (known) return known[0];
  const text = startsWith(bytes, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
  const first = text.find((byte) => !isBlank(byte));
  if (first === 0x3c) return "xml";
  return first === 0x7b || first === 0x5b ? "json" : "text";
}

/** Whether a byte is layout alone. */
export function isBlank(byte: number): boolean {
  return BLANKS.has(byte);
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
