const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const FIRST_DAY = 0x21; // 1 January 1980, as far back as a zip can tell
const CRC_POLYNOMIAL = 0xedb88320;

/** Texts as a zip without compression: the same bytes at any time, on any machine. Laid out by PKWARE's APPNOTE 4.3. */
export function storedZip(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, bytes] = [utf8(path), utf8(text)];
    const about = fields([2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, FIRST_DAY]);
    const sizes = fields([4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length]);
    const entry = joined(fields([4, LOCAL_HEADER]), about, sizes, fields([2, 0]), name, bytes);
    // No extra field, comment, disk or attributes; then where the entry begins.
    const rest = fields([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(joined(fields([4, DIRECTORY_HEADER], [2, VERSION]), about, sizes, rest, name));
    entries.push(entry);
    offset += entry.length;
  }
  const list = joined(...directory);
  const count = directory.length;
  const end = fields([4, DIRECTORY_END], [2, 0], [2, 0], [2, count], [2, count]);
  return joined(...entries, list, end, fields([4, list.length], [4, offset], [2, 0]));
}

/** Numbers, each in so many bytes, the least first. */
function fields(...all: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    all.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, byte) => (value >>> (8 * byte)) & 0xff),
    ),
  );
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? CRC_POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
