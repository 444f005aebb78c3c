import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/main.ts", "build-assets": "src/build/main.ts" },
  format: ["esm"],
  target: "node20",
  sourcemap: true,
  clean: true,
  dts: false,
  external: ["sass"],
});
