import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";

const conditions = ["@waymark/source", "module", "node", "import", "default"];

/**
 * What every package's tests share: workspace imports resolve to source, so no build comes first,
 * and the machine stands in a zone far from London, so that a rule that reads it fails. TZ names
 * another zone, and WAYMARK_CLOCK an instant at which the clock stands.
 */
export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    clearMocks: true,
    restoreMocks: true,
    unstubEnvs: true,
    include: ["src/**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("set-clock.mjs", import.meta.url))],
    env: { TZ: process.env.TZ ?? "Pacific/Auckland" },
    // Real databases and a real browser stand behind some tests; a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
