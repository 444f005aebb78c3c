import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ConnectorError } from "../../read/failure.js";
import type { Source } from "../../read/source.js";

/**
 * The files that lie directly in a folder.
 *
 * @param folder its path
 */
export function folderSource(folder: string): Source {
  return {
    async files() {
      const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
        throw new ConnectorError("folder-unreadable", cause);
      });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => ({ name, bytes: () => createReadStream(join(folder, name)) }));
    },
  };
}
