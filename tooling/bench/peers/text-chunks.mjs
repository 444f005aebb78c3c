const CHUNK = 65_536;

/** The bytes as a file gives them. */
export async function* chunksOf(bytes) {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** What was read, in a line: how many values, and how long they are together. */
export class Tally {
  values = 0;
  length = 0;

  add(text) {
    this.values += 1;
    this.length += text.length;
  }

  toString() {
    return `${this.values} values of ${this.length} characters`;
  }
}
