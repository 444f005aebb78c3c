import { FileRefusal } from "./refusal.js";

/**
 * The text of a UTF-8 file, without its byte order mark.
 *
 * @throws FileRefusal when the bytes are not UTF-8, or there are too many
 */
export async function* decodeUtf8(
  bytes: AsyncIterable<Uint8Array>,
  fileBytes: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > fileBytes) throw new FileRefusal("size");
    const text = decoded(() => decoder.decode(chunk, { stream: true }));
    if (text !== "") yield text;
  }
  const rest = decoded(() => decoder.decode());
  if (rest !== "") yield rest;
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new FileRefusal("encoding-undeclared", null, cause);
  }
}
