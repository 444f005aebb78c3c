import { type FileKind, fileKind } from "../../formats/file-kind.js";
import { FileRefusal, type RefusalCode } from "../../formats/refusal.js";
import type { SourceFile } from "../../read/source.js";
import { openArchive } from "./archive.js";
import { workbookSheets } from "./workbook-sheets.js";

// An archive within an archive is no export.
const PACKED: ReadonlySet<FileKind> = new Set(["gzip", "ole", "zip"]);
const WORKBOOK = "xl/workbook.xml";

/** What a zip holds: the one workbook that it is, or the files of an archive under its name. */
export async function zipFiles(zip: SourceFile, path: string): Promise<readonly SourceFile[]> {
  try {
    const archive = await openArchive(path);
    archive.close();
    if (archive.names.includes(WORKBOOK)) return [{ ...zip, sheets: () => workbookSheets(path) }];
    return archive.names.map((name) => ({
      name: `${zip.name}/${name}`,
      sha256: zip.sha256,
      bytes: () => entryBytes(path, name),
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
