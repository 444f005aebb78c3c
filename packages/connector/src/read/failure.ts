import type { RefusalCode } from "../formats/refusal.js";
import type { TraceMessage } from "../protocol/index.js";

/** The code of a failure: a file refused, or nothing to read. */
export type FailureCode = RefusalCode | "folder-unreadable" | "no-table-found" | "shrink";

// Each says what to do. Nothing from a file can reach a fixed sentence.
const sentences: Readonly<Record<FailureCode, string>> = {
  container:
    "The archive is damaged, locked or not plain. Pack the files again without a password.",
  depth: "The file nests deeper than any export does. Look where it comes from before you read it.",
  doctype: "The file declares a document type, which no export needs. Export it again without one.",
  "duplicate-json-key":
    "A name stands twice in one object. Rename or remove one, and export again.",
  "encoding-undeclared": "The file is not UTF-8. Save it as UTF-8.",
  "file-type":
    "The file is not what its name says, or of a kind that Waymark does not read. See docs/files.md.",
  "folder-unreadable": "The folder cannot be read. Check that it exists and may be opened.",
  "header-duplicate": "A column name stands twice in the header. Rename or remove one.",
  "header-missing":
    "A column that every row needs is missing from the header, or the columns are not parted by commas.",
  "json-syntax": "The file is not JSON. Export it again.",
  "no-table-found": "No file in the folder is one that Waymark reads. See docs/files.md.",
  "not-stable":
    "The file changed or vanished while it was read. Wait until it is whole, and run again.",
  "proof-failed": "The file ends before it should, or its checksum is wrong. Send it again.",
  "quote-unclosed": "A quotation mark is never closed. Mend the row and export again.",
  ratio:
    "The file unpacks to more than any export would. Look where it comes from before you read it.",
  "row-too-long": "A row is longer than 4 MiB. Look for a quotation mark that is never closed.",
  shrink:
    "Much less came than the last time. Look whether the export was cut; nothing counts as gone until then.",
  size: "The file, or something in it, is larger than the limit. Split it, or look where it comes from.",
  unreadable: "The file may not be opened. Give the account that runs Waymark leave to read it.",
  workbook:
    "The workbook cannot be read as it stands. Save it as a plain XLSX, each list on one sheet.",
  "xml-syntax": "The file is not XML. Export it again.",
};

// What passes by itself: the next run finds the file whole. All else asks for a person.
const TRANSIENT: ReadonlySet<FailureCode> = new Set<FailureCode>(["not-stable"]);

/** A failure as a message. */
export function failureTrace(
  code: FailureCode,
  emittedAtMs: number,
  stream?: string,
): TraceMessage {
  const failureType = TRANSIENT.has(code) ? "transient_error" : "config_error";
  const place = stream === undefined ? {} : { stream };
  return {
    type: "TRACE",
    trace: {
      type: "ERROR",
      emitted_at: emittedAtMs,
      error: { code, message: sentences[code], failure_type: failureType, ...place },
    },
  };
}

/** A source that cannot be read at all. */
export class ConnectorError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, cause?: unknown) {
    super(sentences[code], { cause });
    this.name = "ConnectorError";
    this.code = code;
  }
}
