import { FileRefusal } from "./refusal.js";

/** How the bytes of a text file may be meant: UTF-8 always, the other where an authority declares it. */
export type Encoding = "utf-8" | "windows-1252";

// Bytes that Windows-1252 gives no meaning to, and NUL, which no export writes.
const NOT_WINDOWS_1252 = /[\u0081\u008d\u008f\u0090\u009d]|\0/;

/**
 * The text of a file, without its byte order mark.
 *
 * @throws FileRefusal when the bytes are not of the encoding, or there are too many
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  fileBytes: number,
  encoding: Encoding = "utf-8",
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > fileBytes) throw new FileRefusal("size");
    const text = decoded(() => decoder.decode(chunk, { stream: true }), encoding);
    if (text !== "") yield text;
  }
  const rest = decoded(() => decoder.decode(), encoding);
  if (rest !== "") yield rest;
}

function decoded(decode: () => string, encoding: Encoding): string {
  try {
    const text = decode();
    if (encoding === "windows-1252" && NOT_WINDOWS_1252.test(text)) throw new TypeError();
    return text;
  } catch (cause) {
    throw new FileRefusal("encoding-undeclared", null, cause);
  }
}
