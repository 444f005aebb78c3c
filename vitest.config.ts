import { defineConfig } from "vitest/config";

/** One run over every package, so that the whole project has one count of tests. */
export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "tooling/*/vitest.config.ts"],
    reporters: ["default", "./tooling/vitest/count-reporter.mjs"],
  },
});
