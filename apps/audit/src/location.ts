import { resolve } from "node:path";
import type { StoreLocation } from "@waymark/store";

const SERVER = /^postgres(ql)?:\/\//;

/** Where a database is, from what a person writes: a server's address, or the path of a folder. */
export function storeLocation(database: string): StoreLocation {
  if (SERVER.test(database)) return { kind: "postgresql", url: database };
  return { kind: "folder", folder: resolve(database) };
}
