import { readFileSync } from "node:fs";

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const DEPENDENCIES = Object.keys(dependencies);

// Compressed, about a tenth above what was measured. A room comes with the rooms below it; one
// export of it, imported from the package's own door, comes without any other room.
const ROOMS = [
  { room: "audit", limit: "4.8 kB", one: "scoreAudit", limitOfOne: "4.1 kB" },
  { room: "calendar", limit: "2 kB", one: "workingDaysBetween", limitOfOne: "1.4 kB" },
  { room: "records", limit: "2.8 kB", one: "mergeRecords", limitOfOne: "1.5 kB" },
  { room: "rhi", limit: "7 kB", one: "timeliness", limitOfOne: "4.9 kB" },
  { room: "rule", limit: "1.4 kB", one: "defineRule", limitOfOne: "0.9 kB" },
  { room: "time", limit: "1.4 kB", one: "londonDay", limitOfOne: "0.5 kB" },
];

const rooms = ROOMS.flatMap(({ room, limit, one, limitOfOne }) => [
  { name: room, path: `dist/${room}/index.js`, ignore: DEPENDENCIES, limit },
  {
    name: `${one}, of ${room}`,
    path: "dist/index.js",
    import: `{ ${one} }`,
    ignore: DEPENDENCIES,
    limit: limitOfOne,
  },
]);

const whole = [
  { name: "every room", path: "dist/index.js", ignore: DEPENDENCIES, limit: "13 kB" },
  { name: "every room, with all it depends on", path: "dist/index.js", limit: "53 kB" },
];

// The doors import files that lie beside them and are dropped: of that esbuild would warn each time.
const quiet = (config) => ({ ...config, logLevel: "error" });

export default [...rooms, ...whole].map((check) => ({ ...check, modifyEsbuildConfig: quiet }));
