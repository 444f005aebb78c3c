import { FileRefusal } from "../../formats/refusal.js";
import type { Archive } from "./archive.js";

// A document type stands before the root, in the first bytes of a part.
const LOOKED_AT = 4096;

/**
 * Unpacks every part of a workbook once and keeps nothing: each is within the limits, whole by its
 * checksum, and, where it is XML, without a document type. Nobody reads a part that was not looked at.
 *
 * @throws FileRefusal of the part that is not so
 */
export async function assertHarmless(archive: Archive): Promise<void> {
  for (const name of archive.names) {
    let beginning = "";
    for await (const chunk of archive.bytes(name)) {
      if (beginning.length < LOOKED_AT) {
        beginning += Buffer.from(chunk).toString("latin1", 0, LOOKED_AT);
      }
    }
    const isXml = /\.(xml|rels|vml)$/i.test(name);
    if (isXml && /<!doctype/i.test(beginning)) throw new FileRefusal("doctype");
  }
}
