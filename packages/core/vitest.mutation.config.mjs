import project from "@waymark/vitest";
import { mergeConfig } from "vitest/config";

// A room's own tests, and the register's, which run the examples of every rule.
const config = mergeConfig(project, {});
config.test.include = [`src/${process.env.WAYMARK_ROOM}/**/*.test.ts`, "src/register/*.test.ts"];
export default config;
