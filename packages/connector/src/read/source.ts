/** One file that an authority sent. */
export interface SourceFile {
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
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

/** The CSV files of a source, in the order of their names. */
export async function csvFiles(source: Source): Promise<readonly SourceFile[]> {
  const files = await source.files();
  return files
    .filter(({ name }) => name.toLowerCase().endsWith(".csv"))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
