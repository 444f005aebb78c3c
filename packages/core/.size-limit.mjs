import { readFileSync } from "node:fs";

const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const DEPENDENCIES = Object.keys(dependencies);

// Compressed, about a tenth above what was measured. A room comes with the rooms below it; one
// export of it, imported from the package's own door, comes without any other room.
const ROOMS = [
  { room: "agreement", limit: "3.4 kB", one: "krippendorffAlpha", limitOfOne: "1.5 kB" },
  { room: "assessment", limit: "11.2 kB", one: "assessment45wdFromReferral", limitOfOne: "6.1 kB" },
  { room: "audit", limit: "10 kB", one: "scoreAudit", limitOfOne: "5 kB" },
  { room: "calendar", limit: "2.3 kB", one: "workingDaysBetween", limitOfOne: "1.5 kB" },
  { room: "caseload", limit: "7.4 kB", one: "workerChanges", limitOfOne: "2.2 kB" },
  { room: "exact", limit: "1 kB", one: "fraction", limitOfOne: "0.5 kB" },
  { room: "improvement", limit: "3.7 kB", one: "changesSince", limitOfOne: "1.8 kB" },
  { room: "indicators", limit: "25.8 kB", one: "rateIndicator", limitOfOne: "2.5 kB" },
  { room: "problem", limit: "0.6 kB", one: "parseImprovementPlan", limitOfOne: "2.2 kB" },
  { room: "publication", limit: "4.7 kB", one: "suppressCount", limitOfOne: "1.2 kB" },
  { room: "records", limit: "4.7 kB", one: "mergeRecords", limitOfOne: "2.7 kB" },
  { room: "register", limit: "14.5 kB", one: "register", limitOfOne: "14.4 kB" },
  { room: "rhi", limit: "21.8 kB", one: "timeliness", limitOfOne: "6.2 kB" },
  { room: "rule", limit: "2.1 kB", one: "defineRule", limitOfOne: "1.2 kB" },
  { room: "time", limit: "2.5 kB", one: "londonDay", limitOfOne: "1 kB" },
  { room: "worklist", limit: "24.4 kB", one: "worklist", limitOfOne: "1.7 kB" },
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
  { name: "every room", path: "dist/index.js", ignore: DEPENDENCIES, limit: "59 kB" },
  { name: "every room, with all it depends on", path: "dist/index.js", limit: "92 kB" },
];

// The doors import files that lie beside them and are dropped: of that esbuild would warn each time.
const quiet = (config) => ({ ...config, logLevel: "error" });

export default [...rooms, ...whole].map((check) => ({ ...check, modifyEsbuildConfig: quiet }));
