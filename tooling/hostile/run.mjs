// Feeds every file of a hostile folder to the file driver, as built: node run.mjs FOLDER
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { countedRows } from "./counted-rows.mjs";
import { feedTable } from "./feed.mjs";
import { shortfalls } from "./judge.mjs";

const READER = fileURLToPath(new URL("read-one.mjs", import.meta.url));
const LIMITS = { childRssMiB: 512, wallMs: 10_000 };

const print = (line) => process.stdout.write(`${line}\n`);
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  print("Name a folder that holds a manifest.json: npm run hostile -- FOLDER");
  process.exitCode = 1;
} else await runFolder(resolve(process.env.INIT_CWD ?? ".", folder));

async function runFolder(path) {
  const manifest = JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
  const limits = { ...LIMITS, ...manifest.limits };
  let failed = 0;
  for (const { file, required } of manifest.files) {
    const found = await judged(path, { file, required }, manifest, limits);
    if (found.length > 0) failed += 1;
    for (const shortfall of found) print(`${file}: wanted ${shortfall}`);
  }
  const passed = manifest.files.length - failed;
  print(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function judged(folder, { file, required }, { feed, reasonMap = {} }, limits) {
  const { childRssMiB, wallMs } = limits;
  const place = await mkdtemp(join(tmpdir(), "waymark-hostile-"));
  try {
    const nights = [];
    if (required.reason?.startsWith("snapshot.")) {
      nights.push(await mkdtemp(join(place, "before-")));
      await writeFile(join(nights[0], "feed.csv"), nightBefore(feedTable(feed)));
    }
    nights.push(await mkdtemp(join(place, "night-")));
    await cp(join(folder, file), join(nights.at(-1), file));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [`--max-old-space-size=${childRssMiB}`, READER, join(folder, "manifest.json"), ...nights],
      { timeout: wallMs, killSignal: "SIGKILL", maxBuffer: 2 ** 28 },
    );
    const got = countedRows(JSON.parse(stdout), file);
    const heavy = got.rssMiB > childRssMiB ? [`${childRssMiB} MiB at most, not ${got.rssMiB}`] : [];
    return [...shortfalls(required, got, reasonMap), ...heavy];
  } catch (error) {
    return [
      error.killed ? `an answer within ${wallMs} ms` : "an answer, not a crash of the reader",
    ];
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** A night on which the feed was whole, before a file that must not be taken for all there is. */
function nightBefore({ columns, streams: [{ fields }] }) {
  const cell = (name, n) =>
    ({ id: `SYN${n}`, local: `2026-01-0${n}`, tri: "Y", text: "" })[fields[name].as];
  const rows = [1, 2].map((n) => columns.map((name) => cell(name, n)).join(","));
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}
