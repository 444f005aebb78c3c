import type { RefusalCode } from "../formats/refusal.js";
import type { TraceMessage } from "../protocol/index.js";

/** The code of a failure: a file refused, or nothing to read. */
export type FailureCode = RefusalCode | "folder-unreadable" | "no-table-found" | "shrink";

// Each asks for a person, and says what to do. Nothing from a file can reach a fixed sentence.
const sentences: Readonly<Record<FailureCode, string>> = {
  "encoding-undeclared": "The file is not UTF-8. Save it as CSV UTF-8.",
  "folder-unreadable": "The folder cannot be read. Check that it exists and may be opened.",
  "header-duplicate": "A column name stands twice in the header. Rename or remove one.",
  "header-missing": "A column that every row needs is missing from the header. Add it.",
  "not-stable": "The file changed while it was read. Wait until it is whole, and run again.",
  "no-table-found": "No file in the folder is one that Waymark reads. See docs/files.md.",
  "quote-unclosed": "A quotation mark is never closed. Mend the row and export again.",
  "row-too-long": "A row is longer than 1 MiB. Look for a quotation mark that is never closed.",
  shrink:
    "Much less came than the last time. Look whether the export was cut; nothing counts as gone until then.",
  size: "The file is larger than the limit. Split it.",
  workbook:
    "The workbook cannot be read as it stands. Save it as a plain XLSX, each list on one sheet.",
};

/** A failure as a message. */
export function failureTrace(
  code: FailureCode,
  emittedAtMs: number,
  stream?: string,
): TraceMessage {
  const place = stream === undefined ? {} : { stream };
  return {
    type: "TRACE",
    trace: {
      type: "ERROR",
      emitted_at: emittedAtMs,
      error: { code, message: sentences[code], failure_type: "config_error", ...place },
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
