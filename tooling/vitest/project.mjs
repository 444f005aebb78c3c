import { defineProject } from "vitest/config";

const conditions = ["@waymark/source", "module", "node", "import", "default"];

/**
 * What every package's tests share: workspace imports resolve to source, so no build comes first,
 * and the machine stands in a zone far from London, so that a rule that reads it fails.
 */
export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    clearMocks: true,
    restoreMocks: true,
    unstubEnvs: true,
    include: ["src/**/*.test.ts"],
    env: { TZ: "Pacific/Auckland" },
    // Real databases and a real browser stand behind some tests; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
