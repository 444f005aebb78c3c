import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { elsewhere } from "./elsewhere.mjs";

/** One run over every package, so that the whole project has one count of tests. */
export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "tooling/vitest.config.mjs", ...elsewhere],
    reporters: ["default", fileURLToPath(new URL("count-reporter.mjs", import.meta.url))],
  },
});
