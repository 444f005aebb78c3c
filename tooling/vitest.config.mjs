import project from "@waymark/vitest";
import { mergeConfig } from "vitest/config";

/** The tools' own tests; they are plain JavaScript, since the tools run before anything is built. */
const config = mergeConfig(project, { test: { name: "tooling" } });
config.test.include = ["*/**/*.test.mjs"];
export default config;
