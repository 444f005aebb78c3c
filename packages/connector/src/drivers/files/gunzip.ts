import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { FileRefusal } from "../../formats/refusal.js";
import { assertInflated, gzipLimits, type InflateLimits } from "./inflate-limits.js";

/**
 * Takes the compression off a gzip file. What has come out before an error is not the file: whoever
 * reads it must keep nothing until the end is reached, where its length and checksum are proved.
 *
 * @throws FileRefusal `proof-failed` when the file is cut, damaged or followed by anything else; `ratio`
 * or `size` when more comes out than any export holds
 */
export async function* gunzip(
  bytes: AsyncIterable<Uint8Array>,
  limits: InflateLimits = gzipLimits,
): AsyncGenerator<Uint8Array> {
  let cameIn = 0;
  let cameOut = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      cameIn += chunk.byteLength;
      yield chunk;
    }
  }
  const source = Readable.from(counted(), { objectMode: false });
  const inflating = createGunzip();
  source.on("error", (error) => inflating.destroy(error));
  try {
    for await (const chunk of source.pipe(inflating)) {
      cameOut += chunk.byteLength;
      assertInflated(inflating.bytesWritten, cameOut, limits);
      yield chunk;
    }
    // Node reads past what follows the last member without a word.
    if (inflating.bytesWritten !== cameIn) throw new FileRefusal("proof-failed");
  } catch (error) {
    throw isZlibError(error) ? new FileRefusal("proof-failed", null, error) : error;
  } finally {
    source.destroy();
    inflating.destroy();
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
