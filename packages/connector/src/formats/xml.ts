import { SaxesParser } from "saxes";
import { decodeText } from "./decode-text.js";
import { type TextLimits, textLimits } from "./limits.js";
import { FileRefusal } from "./refusal.js";
import type { TreeRecord } from "./tree-record.js";
import { XmlRecords } from "./xml-records.js";

// A small enough piece that what the parser holds back between two events stays small.
const PIECE = 64 * 1024;

/**
 * Reads XML, one whole record at a time: strict UTF-8, no document type, and nothing that nests, grows
 * or repeats beyond the limits. Names are taken without their prefix; attributes are checked and left.
 *
 * @param recordPaths where whole records stand, as `/Message/Children/Child`
 * @throws FileRefusal when the file is not such XML, or ends before it should; the row is the count of
 * the record in which it went wrong
 */
export async function* readXml(
  bytes: AsyncIterable<Uint8Array>,
  recordPaths: ReadonlySet<string>,
  limits: TextLimits = textLimits,
): AsyncGenerator<TreeRecord> {
  const records = new XmlRecords(recordPaths, limits);
  const parser = guardedParser(records, limits);
  for await (const text of decodeText(bytes, limits.fileBytes)) {
    for (let at = 0; at < text.length; at += PIECE) {
      parser.write(text.slice(at, at + PIECE));
      records.assertProgress(Math.min(PIECE, text.length - at));
      yield* records.take();
    }
  }
  if (!records.isWhole) throw records.refusal("proof-failed");
  parser.close();
}

function guardedParser(records: XmlRecords, limits: TextLimits): SaxesParser {
  const parser = new SaxesParser({ position: false });
  let attributes = 0;
  parser.on("error", (cause) => {
    throw records.refusal("xml-syntax", cause);
  });
  parser.on("doctype", () => {
    throw records.refusal("doctype");
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$|^us-ascii$/i.test(encoding)) {
      throw new FileRefusal("encoding-undeclared");
    }
  });
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", ({ name, value }) => {
    attributes += 1;
    const isLarge =
      attributes > limits.xmlAttributes ||
      name.length > limits.xmlNameLength ||
      value.length > limits.xmlAttributeLength;
    if (isLarge) throw records.refusal("size");
  });
  parser.on("opentag", ({ name }) => records.open(name));
  parser.on("closetag", () => records.close());
  parser.on("text", (text) => records.text(text));
  parser.on("cdata", (text) => records.text(text));
  return parser;
}
