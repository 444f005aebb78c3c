#!/usr/bin/env node
import { parseArgs } from "node:util";
import { OUR_FAULT } from "./exit-code.js";
import { generate } from "./generate.js";
import { ingestFolder } from "./ingest-folder.js";

const USAGE = `Usage:
  waymark ingest --data FOLDER --database FOLDER|URL [--config FILE] [--dry-run] [--format text|json]
  waymark generate --out FOLDER [--seed TEXT] [--from DAY] [--to DAY]

ingest    brings the files of a folder into the database; files are known by their headers
generate  writes the files of an invented authority

Exit 0: the run stands. 2: a person must act. 3: try again later. 4: a fault of ours.
`;
const USAGE_ERROR = 2;

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  if (isUsageError(error)) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return USAGE_ERROR;
  }
  // The name alone: a message from below may quote what a file holds.
  const name = error instanceof Error ? error.name : "an error";
  process.stderr.write(`Waymark met ${name}, which it should not. Please report it.\n`);
  return OUR_FAULT;
});

async function run(args: readonly string[]): Promise<number> {
  const [verb = "", ...rest] = args;
  if (verb === "ingest") return ingest(rest);
  if (verb === "generate") return generateFiles(rest);
  process.stderr.write(USAGE);
  return USAGE_ERROR;
}

async function ingest(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: "string" },
      database: { type: "string" },
      config: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      format: { type: "string", default: process.stdout.isTTY ? "text" : "json" },
    },
  });
  const { data, database, config = null } = values;
  if (data === undefined || database === undefined) {
    process.stderr.write(
      `Name the folder of files (--data) and the database (--database).\n\n${USAGE}`,
    );
    return USAGE_ERROR;
  }
  return ingestFolder({
    folder: data,
    database,
    configFile: config,
    isDryRun: values["dry-run"],
    format: values.format === "text" ? "text" : "json",
    sealKeyHex: process.env["WAYMARK_SEAL_KEY"] ?? null,
    now: () => new Date().toISOString(),
    write: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
}

async function generateFiles(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: "string" },
      seed: { type: "string", default: "waymark" },
      from: { type: "string" },
      to: { type: "string" },
    },
  });
  if (values.out === undefined) {
    process.stderr.write(`Name the folder to write to (--out).\n\n${USAGE}`);
    return USAGE_ERROR;
  }
  const { out, seed, from = null, to = null } = values;
  const now = new Date().toISOString();
  return generate({
    folder: out,
    seed,
    from,
    to,
    now,
    write: (line) => process.stdout.write(`${line}\n`),
  });
}

function isUsageError(error: unknown): error is Error {
  return (
    error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}
