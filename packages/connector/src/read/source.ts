import type { FileRow } from "../formats/file-row.js";

/** One file that an authority sent, or one within an archive that it sent. */
export interface SourceFile {
  /** As an operator finds it, as `missing.csv` or `night.zip/missing.csv`. */
  readonly name: string;
  /** The SHA-256 of what was sent, in hexadecimal. */
  readonly sha256: string;
  /** Its text, after any compression is taken off. */
  bytes(): AsyncIterable<Uint8Array>;
  /** Its sheets in their order, where it is a workbook; it is then not read as text. */
  sheets?(): AsyncIterable<Sheet>;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: AsyncIterable<FileRow>;
}

/** Where files come from. A source fetches and knows nothing of what the files mean. */
export interface Source {
  /**
   * The files that are there now, in any order.
   *
   * @throws ConnectorError when the place cannot be read
   */
  files(): Promise<readonly SourceFile[]>;
}

/** The files of a source, in the order of their names. */
export async function filesInOrder(source: Source): Promise<readonly SourceFile[]> {
  const files = await source.files();
  return [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
}
