import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { filesConnector } from "../read/files-connector.js";
import { memorySource } from "../testing/memory-source.js";
import { readAll } from "../testing/read-all.js";
import {
  LogMessage,
  Reconciliation,
  RecordMessage,
  StateMessage,
  unbalancedStreams,
} from "./index.js";

const shared = process.env["WAYMARK_SHARED"];

const source = memorySource({
  "m.csv":
    "CHILD,DOB,MISSING,MIS_START,MIS_END\nC1,01/02/2010,M,30/05/2026,01/06/2026\nC2,,M,31/02/2026,\n",
  "l.csv":
    "interview_id,child_id,outcome,completed_date,episode_1_missing_from_date\nR1,C1,completed,,30/05/2026\n",
  "h.csv": "CHILD,SEX,DOB,ETHNIC,DOB,UPN\nC1,2,01/02/2010,WBRI,X,\n",
});

async function everyMessage() {
  const connector = filesConnector(source);
  const { messages } = await readAll(source);
  return [connector.spec(), await connector.check(), await connector.discover(), ...messages];
}

test("every message is of its own schema", async () => {
  for (const message of await everyMessage()) {
    if (message.type === "RECORD") expect(RecordMessage.parse(message)).toEqual(message);
    if (message.type === "STATE") expect(StateMessage.parse(message)).toEqual(message);
    if (message.type === "LOG") expect(LogMessage.parse(message)).toEqual(message);
    if (message.type === "RECONCILIATION") {
      expect(Reconciliation.parse(message.reconciliation)).toEqual(message.reconciliation);
    }
  }
});

test("an account with a row unaccounted for does not balance", async () => {
  const { reconciliation } = await readAll(source);
  expect(unbalancedStreams(reconciliation)).toEqual([]);
  const [first, ...others] = reconciliation.streams;
  if (first === undefined) throw new Error("there is a stream");
  const short = { ...reconciliation, streams: [{ ...first, read: first.read + 1 }, ...others] };
  expect(unbalancedStreams(short)).toEqual([first.stream]);
});

// The language-neutral schema lies outside the repository.
if (shared !== undefined) {
  test("every message is of the published schema", async () => {
    const file = join(shared, "contracts", "protocol.schema.json");
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(file, "utf8")));
    for (const message of await everyMessage()) {
      validate(JSON.parse(JSON.stringify(message)));
      expect({ type: message.type, errors: validate.errors }).toEqual({
        type: message.type,
        errors: null,
      });
    }
  });
}
