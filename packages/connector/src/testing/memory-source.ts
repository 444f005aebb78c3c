import type { Source } from "../read/source.js";

/** Files that a test writes by hand, by name. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): Source {
  return {
    async files() {
      return Object.entries(files).map(([name, content]) => ({
        name,
        bytes: () =>
          chunks(typeof content === "string" ? new TextEncoder().encode(content) : content),
      }));
    },
  };
}

// Small chunks, so that every test crosses their seams.
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 7;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
