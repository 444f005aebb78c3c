// Which faults the tests of the rules' rooms would let through: npm run mutation. Those that live
// for a reason are named in mutants.json.
const ROOMS = ["assessment", "calendar", "rhi", "rule", "time"];

export default {
  packageManager: "pnpm",
  plugins: ["@stryker-mutator/vitest-runner"], // under pnpm it is not found by itself
  testRunner: "vitest",
  mutate: [
    ...ROOMS.map((room) => `src/${room}/**/*.ts`),
    "!src/**/*.test.ts",
    "!src/**/*.cases.ts",
    "!src/**/index.ts",
  ],
  ignorePatterns: ["dist", "etc"],
  incremental: true,
  incrementalFile: "node_modules/.cache/stryker-incremental.json",
  concurrency: 2,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: "node_modules/.cache/mutation.json" },
  thresholds: { high: 100, low: 98, break: null },
};
