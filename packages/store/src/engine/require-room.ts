import { statfs } from "node:fs/promises";
import { StoreError } from "../store-error.js";

const MEBIBYTE = 2 ** 20;

/**
 * Makes sure that a disk has room for what comes next. PGlite must never meet a full disk: when it
 * cannot write its log, it spins for ever and gives no error.
 *
 * @param neededMebibytes covers the next piece of PGlite's log, 16 MiB, and a large batch
 * @throws StoreError `config` when less is free
 */
export async function requireRoom(folder: string, neededMebibytes = 128): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEBIBYTE);
  if (free >= neededMebibytes) return;
  throw new StoreError("config", {
    tell: `The disk that holds ${folder} is nearly full: ${free} MiB are free, and ${neededMebibytes} MiB are needed. Free some space, or use another disk.`,
    detail: { freeMebibytes: free },
  });
}
