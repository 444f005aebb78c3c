import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Source } from "../read/source.js";

/** Files that a test writes by hand, by name. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): Source {
  return {
    async files() {
      return Object.entries(files).map(([name, content]) => {
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        return { name, sha256: bytesToHex(sha256(bytes)), bytes: () => chunks(bytes) };
      });
    },
  };
}

// Small chunks, so that every test crosses their seams.
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 7;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
