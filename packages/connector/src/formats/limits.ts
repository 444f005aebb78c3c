/** How much the reader of a text format takes in before it refuses. Lengths are in characters. */
export interface TextLimits {
  readonly fileBytes: number;
  /** A CSV row of more characters ends the reading of a file: it may be a quotation mark that never closes. */
  readonly rowLength: number;
  /** Rows of one table: their records are held until the extract is whole. */
  readonly tableRows: number;
  readonly csvColumns: number;
  readonly xmlDepth: number;
  readonly xmlAttributes: number;
  readonly xmlAttributeLength: number;
  readonly xmlNameLength: number;
  readonly xmlTextLength: number;
  readonly jsonDepth: number;
  readonly jsonNumberDigits: number;
  readonly jsonStringLength: number;
  /** One whole record of a nested file. */
  readonly recordLength: number;
}

const KIBI = 2 ** 10;

/** The limits of the file driver. */
export const textLimits: TextLimits = {
  fileBytes: 2 ** 31,
  rowLength: 4096 * KIBI,
  tableRows: 500_000,
  csvColumns: 512,
  xmlDepth: 32,
  xmlAttributes: 32,
  xmlAttributeLength: 8 * KIBI,
  xmlNameLength: 128,
  xmlTextLength: 64 * KIBI,
  jsonDepth: 64,
  jsonNumberDigits: 32,
  jsonStringLength: 256 * KIBI,
  recordLength: 4096 * KIBI,
};
