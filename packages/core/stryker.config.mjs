// Which faults the tests of one room of rules would let through: npm run mutation. Those that live for
// a reason are named in mutants.json.
const room = process.env.WAYMARK_ROOM;
const cache = `node_modules/.cache/mutation/${room}`;

export default {
  packageManager: "pnpm",
  plugins: ["@stryker-mutator/vitest-runner"], // under pnpm it is not found by itself
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.mjs", related: false },
  mutate: [
    `src/${room}/**/*.ts`,
    "!src/**/*.test.ts",
    "!src/**/*.cases.ts",
    "!src/**/testing/**",
    "!src/**/index.ts",
  ],
  ignorePatterns: ["dist", "etc"],
  ignoreStatic: true, // metadata and tables, which are made once: their words are not behaviour
  incremental: true,
  incrementalFile: `${cache}-incremental.json`,
  concurrency: 2,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `${cache}.json` },
  thresholds: { high: 100, low: 98, break: null },
};
