import { Tally } from "../text-chunks.mjs";

const [COMMA, QUOTE, LINE_FEED] = [44, 34, 10];

/** The least code that answers: each byte is touched once, and no text is made. It trusts the file. */
export function prepare(columns) {
  const bytes = columns["text.csv"];
  let tally;
  const pass = () => {
    tally = new Tally();
    let isQuoted = false;
    for (const byte of bytes) {
      if (byte === QUOTE) {
        isQuoted = !isQuoted;
        // Of two marks that stand for one, the second counts.
        if (isQuoted) tally.length += 1;
        continue;
      }
      if (!isQuoted && (byte === COMMA || byte === LINE_FEED)) tally.values += 1;
      else if ((byte & 0xc0) !== 0x80) tally.length += 1;
    }
    tally.length -= openings(bytes);
  };
  return { pass, checksum: () => String(tally) };
}

// Marks that begin a cell: they are part of no text.
function openings(bytes) {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const before = at === 0 ? LINE_FEED : bytes[at - 1];
    if (bytes[at] === QUOTE && (before === COMMA || before === LINE_FEED)) count += 1;
  }
  return count;
}
