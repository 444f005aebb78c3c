/**
 * @typedef {object} Peer a program that does a workload's work
 * @property {string} name
 * @property {string} file in `peers/<workload>/`
 * @property {number} [threads] for a program that may use several
 * @property {number} [mostRows] where all rows would take minutes
 * @property {boolean} [isLarge] whether it runs on ten times the rows as well
 *
 * @typedef {object} Target what is to be reached against a peer, in seconds per row
 * @property {string} peer
 * @property {number} [atMost] times the peer's
 * @property {number} [atLeast] times as fast as the peer
 *
 * @typedef {object} Workload
 * @property {string} title
 * @property {readonly (readonly string[])[]} tables columns of one length each; n is that of the first
 * @property {readonly Peer[]} peers the floor first: its checksum is the answer
 * @property {readonly Target[]} targets
 */

const floor = { name: "floor", file: "floor.mjs", isLarge: true };
const waymark = { name: "waymark", file: "waymark.mjs", isLarge: true };
const duckdb = { name: "duckdb", file: "duckdb.mjs", threads: 1 };
const duckdbInTwo = { name: "duckdb-2-threads", file: "duckdb.mjs", threads: 2 };
const numpy = { name: "numpy", file: "numpy.py" };
const pandas = { name: "pandas", file: "pandas.py" };
const sklearn = { name: "sklearn", file: "sklearn.py" };
const statsmodels = { name: "statsmodels", file: "statsmodels.py" };
const krippendorff = { name: "krippendorff", file: "krippendorff.py", mostRows: 100_000 };
const dateFns = { name: "date-fns", file: "date-fns.mjs", mostRows: 20_000 };

/** What is measured, by name: over which columns, against whom, and what is to be reached. */
export const workloads = {
  rhi: {
    title: "72-hour clock: a verdict for each return, from London wall-clock minutes",
    tables: [["rhi.returned_local", "rhi.completed_local"]],
    peers: [floor, waymark, numpy, duckdb, duckdbInTwo, pandas, dateFns],
    targets: [
      { peer: "floor", atMost: 2 },
      { peer: "numpy", atLeast: 2.5 },
      { peer: "duckdb", atLeast: 9 },
    ],
  },
  join: {
    title: "Links proposed: for each return the earliest interview of that child at or after it",
    tables: [
      ["ep.child", "ep.returned_utc"],
      ["iv.child", "iv.completed_utc"],
    ],
    peers: [floor, waymark, numpy, { ...duckdb, isLarge: true }, duckdbInTwo, pandas],
    targets: [
      { peer: "floor", atMost: 1.6 },
      { peer: "duckdb", atLeast: 2 },
    ],
  },
  workdays: {
    title: "Working days between two days, bank holidays left out",
    tables: [["dates.start", "dates.end"]],
    peers: [floor, waymark, numpy, duckdb, duckdbInTwo, { ...pandas, mostRows: 20_000 }, dateFns],
    targets: [
      { peer: "floor", atMost: 1.5 },
      { peer: "numpy", atLeast: 11 },
      { peer: "duckdb", atLeast: 4 },
    ],
  },
  "workdays-add": {
    title: "The 45th working day after a day, bank holidays left out",
    tables: [["dates.start"]],
    peers: [floor, waymark, numpy, duckdb, duckdbInTwo, { ...pandas, mostRows: 20_000 }, dateFns],
    targets: [
      { peer: "floor", atMost: 1.5 },
      { peer: "numpy", atLeast: 11 },
      { peer: "duckdb", atLeast: 4 },
    ],
  },
  caseload: {
    title: "Open cases of each of 200 teams on each of 365 days",
    tables: [["alloc.team", "alloc.start", "alloc.end"]],
    peers: [floor, waymark, numpy, duckdb, duckdbInTwo, pandas],
    targets: [
      { peer: "floor", atMost: 1.3 },
      { peer: "numpy", atLeast: 1.3 },
      { peer: "duckdb", atLeast: 4 },
    ],
  },
  kappa: {
    title: "Quadratic weighted kappa of two people's grades",
    tables: [["scores.a", "scores.b"]],
    peers: [floor, waymark, numpy, duckdb, duckdbInTwo, statsmodels, sklearn],
    targets: [{ peer: "floor", atMost: 1.5 }],
  },
  alpha: {
    title: "Krippendorff's alpha, interval level, of two people's grades",
    tables: [["scores.a", "scores.b"]],
    peers: [floor, waymark, numpy, duckdb, duckdbInTwo, krippendorff],
    targets: [{ peer: "floor", atMost: 1.5 }],
  },
  csv: {
    title: "CSV of 13 columns, some quoted, read cell by cell; a row is a byte",
    tables: [["text.csv"]],
    peers: [floor, waymark, { name: "csv-parse", file: "csv-parse.mjs" }],
    targets: [
      { peer: "floor", atMost: 2.4 },
      { peer: "csv-parse", atLeast: 1.5 },
    ],
  },
  xml: {
    title: "A CIN census, one whole child at a time; a row is a byte",
    tables: [["text.xml"]],
    peers: [floor, waymark, { name: "saxes", file: "saxes.mjs" }],
    targets: [{ peer: "saxes", atLeast: 1.8 }],
  },
  json: {
    title: "JSON objects in one list, one at a time, names and numbers checked; a row is a byte",
    tables: [["text.json"]],
    peers: [floor, waymark],
    targets: [{ peer: "floor", atMost: 1.1 }],
  },
};
