import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "../store-error.js";

// Two openers in one process are told apart from a lock that an earlier process of the same id left
// behind, as in a container, where every process has the id 1.
const heldHere = new Set<string>();

/**
 * Keeps a folder for this process. A lock whose process has ended is broken.
 *
 * @returns what frees the folder again
 * @throws StoreError `config` when another process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lockFile = join(folder, "waymark.lock");
  if (!(await create(lockFile))) {
    const holder = await readHolder(lockFile);
    if (heldHere.has(lockFile) || (holder !== process.pid && isAlive(holder))) {
      throw inUse(folder, holder, lockFile);
    }
    await rm(lockFile, { force: true });
    if (!(await create(lockFile))) throw inUse(folder, await readHolder(lockFile), lockFile);
  }
  heldHere.add(lockFile);
  return async () => {
    heldHere.delete(lockFile);
    await rm(lockFile, { force: true });
  };
}

async function create(lockFile: string): Promise<boolean> {
  try {
    await writeFile(lockFile, `${process.pid}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function readHolder(lockFile: string): Promise<number> {
  const text = await readFile(lockFile, "utf8").catch(() => "");
  return Number.parseInt(text, 10);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function inUse(folder: string, holder: number, lockFile: string): StoreError {
  return new StoreError("config", {
    tell: `The folder ${folder} is in use by another Waymark (process ${holder}). Stop that one first. If none is running, delete ${lockFile}.`,
    detail: { processId: holder },
  });
}
