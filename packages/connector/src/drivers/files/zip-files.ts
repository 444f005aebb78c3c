import { type FileKind, fileKind } from "../../formats/file-kind.js";
import { FileRefusal, type RefusalCode } from "../../formats/refusal.js";
import type { SourceFile } from "../../read/source.js";
import { openArchive } from "./archive.js";
import { isDataName } from "./data-name.js";
import { type InflateLimits, zipLimits } from "./inflate-limits.js";
import { type FileState, whileStable } from "./while-stable.js";
import { workbookSheets } from "./workbook-sheets.js";

// An archive within an archive is no export.
const PACKED: ReadonlySet<FileKind> = new Set(["gzip", "ole", "zip"]);
const WORKBOOK = "xl/workbook.xml";

/**
 * What a zip holds: the one workbook that it is, or the files of an archive under its name. Together its
 * files may unpack to no more than the limit of an archive.
 *
 * @param before what the zip was when it was hashed: one that has changed since is refused
 */
export async function zipFiles(
  zip: SourceFile,
  path: string,
  before: FileState,
  { archiveBytes }: Pick<InflateLimits, "archiveBytes"> = zipLimits,
): Promise<readonly SourceFile[]> {
  try {
    const archive = await openArchive(path);
    archive.close();
    if (archive.names.includes(WORKBOOK)) {
      return [{ ...zip, sheets: () => whileStable(workbookSheets(path), path, before) }];
    }
    const cameOut = new Map<string, number>();
    return archive.names.filter(isDataName).map((name) => ({
      name: `${zip.name}/${name}`,
      sha256: zip.sha256,
      bytes: () =>
        whileStable(counted(entryBytes(path, name), name, cameOut, archiveBytes), path, before),
    }));
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return [refusedFile(zip, error.code)];
  }
}

/** A file that is refused as soon as it is read; one that could not be opened has no hash. */
export function refusedFile(
  file: Pick<SourceFile, "name"> & Partial<SourceFile>,
  code: RefusalCode,
): SourceFile {
  return {
    sha256: "",
    ...file,
    bytes: () => {
      throw new FileRefusal(code);
    },
  };
}

/** Counts what comes out of each file of an archive, and refuses what is too much of all together. */
async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  cameOut: Map<string, number>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  // A file that is read again, in another encoding, counts once.
  cameOut.delete(name);
  const others = [...cameOut.values()].reduce((sum, size) => sum + size, 0);
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    cameOut.set(name, size);
    if (others + size > limit) throw new FileRefusal("size");
    yield chunk;
  }
}

async function* entryBytes(path: string, name: string): AsyncGenerator<Uint8Array> {
  const archive = await openArchive(path);
  try {
    let isFirst = true;
    for await (const chunk of archive.bytes(name)) {
      if (isFirst && PACKED.has(fileKind(chunk))) throw new FileRefusal("container");
      isFirst = false;
      yield chunk;
    }
  } finally {
    archive.close();
  }
}
