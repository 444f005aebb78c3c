import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileKind, KIND_BYTES } from "../../formats/file-kind.js";
import { FileRefusal } from "../../formats/refusal.js";
import { ConnectorError } from "../../read/failure.js";
import type { Source, SourceFile } from "../../read/source.js";
import { isDataName } from "./data-name.js";
import { asFileRefusal } from "./file-failure.js";
import { gunzip } from "./gunzip.js";
import { whileStable } from "./while-stable.js";
import { refusedFile, zipFiles } from "./zip-files.js";

/**
 * The files that lie directly in a folder, and those in the archives among them. Each is hashed before
 * it is read; one that changes or vanishes in between, or may not be opened, is refused alone.
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
      const files = names.filter(isDataName).map((name) => filesIn(name, join(folder, name)));
      return (await Promise.all(files)).flat();
    },
  };
}

/**
 * One file of a folder, or the files that it packs. One that has vanished or may not be opened is there
 * still, to be refused.
 */
export async function filesIn(name: string, path: string): Promise<readonly SourceFile[]> {
  try {
    return await openedFiles(name, path);
  } catch (error) {
    const refusal = asFileRefusal(error);
    if (!(refusal instanceof FileRefusal)) throw error;
    return [refusedFile({ name }, refusal.code)];
  }
}

async function openedFiles(name: string, path: string): Promise<readonly SourceFile[]> {
  const before = await stat(path);
  const bytes = () => whileStable(createReadStream(path), path, before);
  const file: SourceFile = { name, sha256: await hashOf(path), bytes };
  const kind = fileKind(await beginningOf(path));
  if (kind === "gzip") return [{ ...file, bytes: () => gunzip(bytes()) }];
  if (kind === "zip") return zipFiles(file, path, before);
  const isWorkbookByName = /\.xls[bmx]?$/i.test(name);
  return [kind === "ole" || isWorkbookByName ? refusedFile(file, "file-type") : file];
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(KIND_BYTES), 0, KIND_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
