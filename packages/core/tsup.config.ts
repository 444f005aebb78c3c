import { defineConfig } from "tsup";

export default defineConfig({
  // A door for each room. Split, each room lies in files of its own, which a bundler leaves out
  // when nothing of the room is used; in one file the schemas of every room would stay.
  entry: ["src/index.ts", "src/*/index.ts", "src/rhi/*/index.ts"],
  splitting: true,
  format: ["esm", "cjs"],
  target: "node20",
  sourcemap: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
