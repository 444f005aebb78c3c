import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** One run over every package, so that the whole project has one count of tests. */
export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "tooling/vitest.config.mjs"],
    reporters: ["default", fileURLToPath(new URL("count-reporter.mjs", import.meta.url))],
  },
});
