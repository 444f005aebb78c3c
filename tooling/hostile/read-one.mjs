// Reads the folders of one night after another in a process of its own, and prints what became of the
// last: node read-one.mjs MANIFEST FOLDER...

import { readFileSync } from "node:fs";
import { filesConnector, folderSource } from "@waymark/connector";
import { feedTable } from "./feed.mjs";

const [manifest, ...folders] = process.argv.slice(2);
const feed = feedTable(JSON.parse(readFileSync(manifest, "utf8")).feed);
let states = [];
let outcome = {};
for (const folder of folders) {
  outcome = await night(folder, states);
  states = outcome.states;
}
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ ...outcome, rssMiB: Math.round(maxRSS / 1024) }));

async function night(folder, before) {
  const connector = filesConnector(folderSource(folder), {}, [feed]);
  const run = { runId: "hostile", startedAt: "2026-11-24T02:00:00Z", states: before };
  const told = { stored: [], held: [], refusals: [], warnings: [], states: [], read: 0 };
  for await (const message of connector.read(run)) take(message, told);
  return told;
}

function take(message, told) {
  switch (message.type) {
    case "RECORD": {
      const { stream, data, meta } = message.record;
      const { row } = meta.provenance.locator;
      if (stream === "quarantine_row") {
        told.held.push({
          row: data.locator.row,
          reason: data.reasonCode,
          columns: data.fieldNames,
        });
      } else told.stored.push({ row, data, flags: meta.flags });
      return;
    }
    case "STATE":
      told.states.push(message.state);
      return;
    case "TRACE":
      if (message.trace.error) told.refusals.push(message.trace.error.code);
      return;
    case "LOG":
      if (message.log.level === "WARN") told.warnings.push(message.log.code);
      return;
    case "RECONCILIATION":
      for (const { read } of message.reconciliation.streams) told.read += read;
  }
}
