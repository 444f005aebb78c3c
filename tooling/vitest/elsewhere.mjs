import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import project from "./project.mjs";

// A zone behind London with half an hour to its offset, and London on the nights its clock changes:
// in the hour that spring skips, and in the hour that autumn repeats.
const PLACES = [
  { name: "in St John's", TZ: "America/St_Johns" },
  { name: "in London, spring night", TZ: "Europe/London", WAYMARK_CLOCK: "2026-03-29T01:00:00Z" },
  { name: "in London, autumn night", TZ: "Europe/London", WAYMARK_CLOCK: "2026-10-25T00:30:00Z" },
];

/** The tests of core again, elsewhere and at other times: its answers depend on neither. */
export const elsewhere = PLACES.map(({ name, ...env }) =>
  mergeConfig(project, {
    root: fileURLToPath(new URL("../../packages/core", import.meta.url)),
    test: { name: `core ${name}`, env },
  }),
);
