import { randomUUID } from "node:crypto";
import {
  ConnectorError,
  filesConnector,
  folderSource,
  type LogMessage,
  type TraceMessage,
} from "@waymark/connector";
import { ingest, loadStates, openStore, StoreError } from "@waymark/store";
import { exitOfMessage, exitOfStoreError, PERSON_MUST_ACT } from "./exit-code.js";
import { storeLocation } from "./location.js";
import { ConfigError, readConfig } from "./read-config.js";
import { heldRowsIn, reportMessage, reportOutcome } from "./report.js";
import { sealKey } from "./seal-key.js";

/** One overnight run. */
export interface IngestRun {
  readonly folder: string;
  readonly database: string;
  readonly configFile: string | null;
  readonly isDryRun: boolean;
  /** `text` for a person at a terminal, `json` for a scheduler: one JSON object a line. */
  readonly format: "text" | "json";
  readonly sealKeyHex: string | null;
  readonly now: () => string;
  readonly write: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Brings the files of a folder into the database, and says file by file what became of them.
 *
 * @returns the exit code: 0 when the run stands, also with rows held back; else 2, 3 or 4
 */
export async function ingestFolder(run: IngestRun): Promise<number> {
  try {
    return await bringIn(run);
  } catch (error) {
    if (error instanceof StoreError) {
      run.complain(error.message);
      return exitOfStoreError(error);
    }
    if (error instanceof ConnectorError || error instanceof ConfigError) {
      run.complain(error.message);
      return PERSON_MUST_ACT;
    }
    throw error;
  }
}

async function bringIn(run: IngestRun): Promise<number> {
  const { folder, isDryRun, format, now, write } = run;
  const config = await readConfig(folder, run.configFile);
  const connector = filesConnector(folderSource(folder), config);
  const { catalog } = await connector.discover();
  const location = storeLocation(run.database);
  const key = await sealKey(location, run.sealKeyHex);
  const store = await openStore(location);
  try {
    let exit = 0;
    let heldRows = 0;
    const onMessage = (message: LogMessage | TraceMessage) => {
      exit = Math.max(exit, exitOfMessage(message));
      heldRows += heldRowsIn(message);
      for (const line of reportMessage(message, format)) write(line);
    };
    const runId = randomUUID();
    const startedAt = now();
    const states = await loadStates(store, config.authorityCode);
    const reconciliation = await ingest(store, connector.read({ runId, startedAt, states }), {
      authorityCode: config.authorityCode,
      runId,
      startedAt,
      configHash: connector.configHash,
      catalog: catalog.streams,
      sealKey: key,
      isDryRun,
      now,
      newId: randomUUID,
      onMessage,
    });
    for (const line of reportOutcome(reconciliation, heldRows, format)) write(line);
    return exit;
  } finally {
    await store.close();
  }
}
