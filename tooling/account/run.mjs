// What Waymark makes of every file in a folder and its folders, as a Markdown table: node run.mjs FOLDER
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve, sep } from "node:path";
import { filesConnector, folderSource } from "@waymark/connector";
import { accountOf, HEADER, lineOf } from "./account.mjs";

const DATA = /[.](csv|json|xml|xlsx)([.]gz)?$/i;
const print = (line) => process.stdout.write(`${line}\n`);

const [given] = process.argv.slice(2);
if (given === undefined) {
  print("Name a folder: npm run account -- FOLDER");
  process.exitCode = 1;
} else await printAccount(resolve(process.env.INIT_CWD ?? ".", given));

async function printAccount(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && DATA.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const line of HEADER) print(line);
  for (const path of paths) {
    const name = relative(folder, path).split(sep).join("/");
    print(lineOf(name, accountOf(await messagesOf(path))));
  }
}

/** A file is read alone: what another file would have said of it is not there. */
async function messagesOf(path) {
  const place = await mkdtemp(join(tmpdir(), "waymark-account-"));
  try {
    await cp(path, join(place, basename(path)));
    const run = { runId: "account", startedAt: "2026-11-24T02:00:00Z" };
    const messages = [];
    for await (const message of filesConnector(folderSource(place)).read(run)) {
      if (message.type !== "RECORD") messages.push(message);
    }
    return messages;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
