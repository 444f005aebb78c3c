import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { FileRefusal } from "../../formats/refusal.js";
import { ConnectorError } from "../../read/failure.js";
import type { Source, SourceFile } from "../../read/source.js";

/**
 * The files that lie directly in a folder. Each is hashed before it is read; one that changes in between
 * is refused.
 *
 * @param folder its path
 */
export function folderSource(folder: string): Source {
  return {
    async files() {
      const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
        throw new ConnectorError("folder-unreadable", cause);
      });
      const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
      return Promise.all(names.filter(isData).map((name) => fileIn(folder, name)));
    },
  };
}

const ENDINGS = [".csv", ".json", ".xml"];

function isData(name: string): boolean {
  return ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

async function fileIn(folder: string, name: string): Promise<SourceFile> {
  const path = join(folder, name);
  const before = await stat(path);
  const sha256 = await hashOf(path);
  return { name, sha256, bytes: () => stableBytes(path, before) };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

async function* stableBytes(
  path: string,
  before: { readonly size: number; readonly mtimeMs: number },
): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
  const after = await stat(path);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw new FileRefusal("not-stable");
  }
}
