// Which room may import from which. An import may only go down; docs/architecture.md draws the arrows.

/** Each room of core, with the rooms below it. A new room needs its line here. */
const CORE_ROOMS = {
  exact: [],
  problem: [],
  time: [],
  calendar: ["time"],
  records: ["time"],
  rule: ["records", "time"],
  rhi: ["rule", "records", "calendar", "time"],
  assessment: ["rule", "records", "calendar", "time"],
  audit: ["rule", "records", "calendar", "problem", "time", "exact"],
  caseload: ["rule", "time", "exact"],
  agreement: ["rule"],
  worklist: ["rhi", "assessment", "rule", "records", "time"],
  indicators: [
    "rhi",
    "assessment",
    "caseload",
    "audit",
    "agreement",
    "rule",
    "problem",
    "time",
    "exact",
  ],
  improvement: ["indicators", "rule", "problem", "time"],
  publication: ["rule", "time", "exact"],
  register: ["rhi", "assessment", "rule", "time"],
};

/** Each package and app, with those of ours that it may import. */
const NEIGHBOURS = {
  "packages/core": [],
  "packages/connector": ["packages/core"],
  "packages/synthetic": ["packages/core"],
  "packages/store": ["packages/connector", "packages/core"],
  "apps/audit": ["packages/core", "packages/store"],
  "apps/sync": ["packages/connector", "packages/core", "packages/store", "packages/synthetic"],
};

/** What their tests may import besides, to have an authority to work on. */
const NEIGHBOURS_IN_TESTS = {
  "packages/connector": ["packages/synthetic"],
  "apps/audit": ["packages/connector", "packages/synthetic"],
};

const TEST = "[.](test|cases)[.]ts$|/testing/";
const roomOfCore = (names) => `^packages/core/src/(${names.join("|")})/`;

const coreRooms = Object.entries(CORE_ROOMS).map(([room, below]) => ({
  name: `core-${room}-goes-down`,
  comment: `move what ${room} shares with its neighbour down, into a room below both`,
  from: { path: roomOfCore([room]) },
  to: { path: "^packages/core/src/[^/]+/", pathNot: roomOfCore([room, ...below]) },
}));

const neighbours = Object.entries(NEIGHBOURS).flatMap(([folder, allowed]) => {
  const inTests = [...allowed, ...(NEIGHBOURS_IN_TESTS[folder] ?? [])];
  return [
    goesDown(folder, allowed, { path: `^${folder}/`, pathNot: TEST }),
    goesDown(folder, inTests, { path: `^${folder}/.*(${TEST})` }),
  ];
});

function goesDown(folder, allowed, from) {
  return {
    name: `${folder.replace("/", "-")}-goes-down`,
    comment: "arrows only go down: see docs/architecture.md",
    from,
    to: { path: "^(packages|apps)/", pathNot: [folder, ...allowed].map((path) => `^${path}/`) },
  };
}

const rules = [
  {
    name: "no-circle",
    comment: "two files that need each other are one idea, or share a third",
    from: {},
    to: { circular: true },
  },
  {
    name: "nothing-unresolved",
    comment: "the import leads nowhere: is the dependency in the package's own package.json?",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "core-has-a-place-for-each-room",
    comment: "give the new room its line in .dependency-cruiser.mjs",
    from: { path: "^packages/core/src/[^/]+/", pathNot: roomOfCore(Object.keys(CORE_ROOMS)) },
    to: {},
  },
  {
    name: "core-room-through-its-door",
    comment: "import the room's index.ts, not a file inside it",
    from: { path: "^packages/core/src/([^/]+)/" },
    to: {
      path: "^packages/core/src/[^/]+/",
      pathNot: ["^packages/core/src/$1/", "^packages/core/src/[^/]+/index[.]ts$"],
    },
  },
  {
    name: "core-door-through-the-rooms-doors",
    comment: "the package's index.ts exports what the rooms' index.ts export",
    from: { path: "^packages/core/src/[^/]+[.]ts$" },
    to: { path: "^packages/core/src/[^/]+/", pathNot: "/index[.]ts$" },
  },
  {
    name: "neighbour-through-its-door",
    comment: "another package is imported by its name, never by a path into it",
    from: { path: "^((packages|apps)/[^/]+)/" },
    to: { path: "^packages/[^/]+/src/.", pathNot: ["^$1/", "^packages/[^/]+/src/index[.]ts$"] },
  },
  {
    name: "core-is-pure",
    comment: "core has no file, no network and no machine: take what is needed as an argument",
    from: { path: "^packages/core/src/", pathNot: TEST },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "synthetic-is-pure",
    comment: "the invented authority is text from a seed; whoever calls it writes the files",
    from: { path: "^packages/synthetic/src/", pathNot: TEST },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "formats-and-mapping-run-in-a-browser",
    comment: "these rooms turn bytes into records without Node: leave files to a driver",
    from: {
      path: "^packages/connector/src/(formats|mapping|protocol|streams)/",
      pathNot: TEST,
    },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "only-the-store-knows-a-database",
    comment: "ask @waymark/store a question instead, and add it there when it is missing",
    from: { path: "^(packages|apps)/", pathNot: "^packages/store/" },
    to: { path: "(^|/)node_modules/(kysely|pg|@electric-sql/pglite)/" },
  },
  {
    name: "no-test-in-the-product",
    comment: "a test and what it shares with other tests stay out of what is built",
    from: { path: "^(packages|apps)/[^/]+/src/", pathNot: TEST },
    to: { path: TEST },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [...rules, ...coreRooms, ...neighbours].map((rule) => ({
    ...rule,
    severity: "error",
  })),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|coverage)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@waymark/source", "import", "types", "node", "default"],
    },
  },
};
