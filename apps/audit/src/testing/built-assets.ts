import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { buildAssets } from "../build/build-assets.js";

declare module "vitest" {
  interface ProvidedContext {
    assetFolder: string;
  }
}

/** Builds the assets once for all tests, away from what a build of the app left behind. */
export default async function builtAssets(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "waymark-assets-"));
  await buildAssets(folder);
  project.provide("assetFolder", folder);
  return () => rm(folder, { recursive: true });
}
