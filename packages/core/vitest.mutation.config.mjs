import project from "@waymark/vitest";
import { mergeConfig } from "vitest/config";

// A room's own tests, and the register's, which run the examples of every rule.
const config = mergeConfig(project, {});
// Thousands of random tables against every mutant would take a day; the examples beside them do not.
config.test.exclude = ["src/publication/attackers.test.ts"];
config.test.include = [`src/${process.env.WAYMARK_ROOM}/**/*.test.ts`, "src/register/*.test.ts"];
export default config;
