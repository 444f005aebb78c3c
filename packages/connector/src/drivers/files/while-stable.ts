import { stat } from "node:fs/promises";
import { FileRefusal } from "../../formats/refusal.js";
import { asFileRefusal } from "./file-failure.js";

/** What tells one state of a file from another. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * What is read of a file, as long as the file is the one that was hashed.
 *
 * @throws FileRefusal `not-stable` when it has changed or vanished since, whatever else went wrong;
 * `unreadable` when it may not be opened
 */
export async function* whileStable<Part>(
  parts: AsyncIterable<Part>,
  path: string,
  before: FileState,
): AsyncGenerator<Part> {
  try {
    yield* parts;
  } catch (error) {
    await assertStable(path, before);
    throw asFileRefusal(error);
  }
  await assertStable(path, before);
}

async function assertStable(path: string, before: FileState): Promise<void> {
  const after = await stat(path).catch((error: unknown) => {
    throw asFileRefusal(error);
  });
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) {
    throw new FileRefusal("not-stable");
  }
}
