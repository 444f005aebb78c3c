import { decodeText } from "./decode-text.js";
import { JsonRecords } from "./json-records.js";
import { JsonTokens } from "./json-tokens.js";
import { type TextLimits, textLimits } from "./limits.js";
import type { TreeRecord } from "./tree-record.js";

/**
 * Reads JSON, one whole record at a time. Nothing is ever built from it but nodes, so that no name in it
 * can reach behind an object, and a number is kept as it was written.
 *
 * @param recordPaths where the lists of whole records stand: `/` for the file itself, which may also be
 * one record alone, or `/children` for a property of the object that the file is
 * @throws FileRefusal when the file is not JSON, ends before it should, or passes a limit; the row is the
 * count of the record in which it went wrong
 */
export async function* readJson(
  bytes: AsyncIterable<Uint8Array>,
  recordPaths: ReadonlySet<string>,
  limits: TextLimits = textLimits,
): AsyncGenerator<TreeRecord> {
  const tokens = new JsonTokens(limits);
  const records = new JsonRecords(recordPaths, limits);
  for await (const text of decodeText(bytes, limits.fileBytes)) {
    for (const token of tokens.push(text)) records.push(token);
    yield* records.take();
  }
  for (const token of tokens.end()) records.push(token);
  if (!records.isWhole) throw records.refusal("proof-failed");
  yield* records.take();
}
