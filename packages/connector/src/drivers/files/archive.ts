import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { FileRefusal, type RefusalCode } from "../../formats/refusal.js";
import { assertInflated, type InflateLimits, zipLimits } from "./inflate-limits.js";

/** A zip whose directory has been checked. Close it when its entries have been read. */
export interface Archive {
  /** The names of its files, folders left out. */
  readonly names: readonly string[];
  /** The bytes of one file, proved by its length and checksum when the end is reached. */
  bytes(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}

const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const LOCAL_HEADER = 30;

/**
 * Opens a zip and checks its directory: plain names, none twice, no entry over another, no password, no
 * link, and no more than the limits.
 *
 * @throws FileRefusal `container` when it is not such a zip, `size` when it has too many entries
 */
export async function openArchive(
  path: string,
  limits: InflateLimits = zipLimits,
): Promise<Archive> {
  const zip = await asRefusal(
    "container",
    openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: false }),
  );
  try {
    const entries = await asRefusal("container", entriesOf(zip, limits));
    assertApart(entries);
    const files = new Map(
      entries.filter(({ fileName }) => !fileName.endsWith("/")).map((one) => [one.fileName, one]),
    );
    let cameOut = 0;
    const count = (length: number): void => {
      cameOut += length;
      if (cameOut > limits.archiveBytes) throw new FileRefusal("size");
    };
    return {
      names: [...files.keys()],
      bytes: (name) => bytesOf(zip, files.get(name), limits, count),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function entriesOf(zip: ZipFile, limits: InflateLimits): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.entries) throw new FileRefusal("size");
  const entries: Entry[] = [];
  const names = new Set<string>();
  for await (const entry of zip.eachEntry()) {
    // What it says of itself is enough to refuse it, and never enough to trust it.
    assertInflated(entry.compressedSize, entry.uncompressedSize, limits);
    const name = entry.fileName.toLowerCase();
    if (names.has(name) || !isPlain(entry)) throw new FileRefusal("container");
    names.add(name);
    entries.push(entry);
  }
  return entries;
}

function isPlain(entry: Entry): boolean {
  const { fileName, compressionMethod, externalFileAttributes } = entry;
  const isKnown = compressionMethod === STORED || compressionMethod === DEFLATED;
  const isLink = ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
  return isKnown && !isLink && !entry.isEncrypted() && !/[\p{Cc}:]/u.test(fileName);
}

/** Two entries over one stretch of bytes would unpack it twice. */
function assertApart(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  inOrder.forEach((entry, index) => {
    const end =
      entry.relativeOffsetOfLocalHeader +
      LOCAL_HEADER +
      entry.fileNameLength +
      entry.compressedSize;
    const next = inOrder[index + 1]?.relativeOffsetOfLocalHeader ?? Number.POSITIVE_INFINITY;
    if (end > next) throw new FileRefusal("container");
  });
}

async function* bytesOf(
  zip: ZipFile,
  entry: Entry | undefined,
  limits: InflateLimits,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new FileRefusal("container");
  const header = await asRefusal("container", zip.readLocalFileHeaderPromise(entry));
  if (!header.fileName.equals(entry.fileNameRaw)) throw new FileRefusal("container");
  const stream = await asRefusal("container", zip.openReadStreamPromise(entry));
  let size = 0;
  let sum = 0;
  const iterator: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await asRefusal("container", iterator.next());
      if (next.done) break;
      size += next.value.byteLength;
      sum = crc32(next.value, sum);
      count(next.value.byteLength);
      assertInflated(entry.compressedSize, size, limits);
      yield next.value;
    }
    if (sum !== entry.crc32 || size !== entry.uncompressedSize) {
      throw new FileRefusal("container");
    }
  } finally {
    stream.destroy();
  }
}

async function asRefusal<Result>(code: RefusalCode, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal(code, null, error);
  }
}
