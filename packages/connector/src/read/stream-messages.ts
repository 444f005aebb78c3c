import type { StreamMapping, TableMapping } from "../mapping/table.js";
import type {
  FileLocator,
  Message,
  QuarantineRow,
  StreamReconciliation,
} from "../protocol/index.js";
import { countReasons, emptyAccount } from "./account.js";
import { collate } from "./collate.js";
import {
  quarantineMessage,
  type RunContext,
  recordMessage,
  stateMessage,
  statusMessage,
} from "./messages.js";
import type { Offer } from "./offer.js";
import type { StreamRows, TableRead } from "./reading.js";
import { hasShrunk, shrinkMessages } from "./shrink-guard.js";

/** One stream with what every file of its table gave it. */
export interface GatheredStream {
  readonly stream: string;
  readonly table: TableMapping;
  readonly mapping: StreamMapping;
  readonly parts: readonly { readonly reading: TableRead; readonly rows: StreamRows }[];
  /** A file of the table was refused: what is here is not all there is. */
  readonly isCut: boolean;
}

const RECORDS_PER_STATE = 1000;
const QUARANTINE_SHARE = 0.01;
const QUARANTINE_ROWS = 20;

/**
 * Sends one stream: what was held back, the records in batches each closed by a STATE, and how the
 * stream ended.
 *
 * @returns the stream's account, as if written to an empty store
 */
export function* streamMessages(
  gathered: GatheredStream,
  run: RunContext,
): Generator<Message, StreamReconciliation> {
  const { stream, table, mapping, parts } = gathered;
  const offers = parts.flatMap(offersOf);
  const held = parts.flatMap((part) => heldOf(stream, part));
  const { records, duplicate } = collate(mapping.entity, mapping.sameKey, offers);
  const origin = { stream, table, run };

  const lastWhole = run.lastWhole.get(stream) ?? null;
  const isShrunk = hasShrunk(records.length, lastWhole);
  const isOverrun = held.length > QUARANTINE_ROWS && held.length > offers.length * QUARANTINE_SHARE;
  const complete = !gathered.isCut && !isOverrun && !isShrunk;

  yield statusMessage(origin, "STARTED");
  if (isShrunk) yield* shrinkMessages(origin, records.length, lastWhole);
  for (const row of held) yield quarantineMessage(row, origin);
  const batches = Math.max(1, Math.ceil(records.length / RECORDS_PER_STATE));
  for (let batch = 0; batch < batches; batch += 1) {
    const sent = Math.min((batch + 1) * RECORDS_PER_STATE, records.length);
    for (const record of records.slice(batch * RECORDS_PER_STATE, sent)) {
      yield recordMessage(record, origin);
    }
    yield stateMessage(origin, {
      files: parts.map(({ reading }) => ({ file: reading.file, sha256: reading.sha256 })),
      isLast: complete && batch === batches - 1,
      lastWhole: complete && batch === batches - 1 ? records.length : lastWhole,
      recordCount: sent,
      rejectedRecordCount: held.length,
    });
  }
  yield statusMessage(origin, complete ? "COMPLETE" : "INCOMPLETE");

  const filtered = parts.reduce((sum, { rows }) => sum + rows.leftOut, 0);
  return {
    ...emptyAccount(stream),
    complete,
    read: filtered + held.length + offers.length,
    filtered,
    duplicate,
    quarantined: held.length,
    inserted: records.length,
    activeAfter: records.length,
    quarantineReasons: countReasons(held),
  };
}

type Part = GatheredStream["parts"][number];

function offersOf({ reading, rows }: Part): readonly Offer[] {
  return rows.kept.map(({ row, record, flags }) => ({
    record,
    flags,
    locator: locatorOf(reading, row),
  }));
}

function heldOf(stream: string, { reading, rows }: Part): readonly QuarantineRow[] {
  return rows.held.map(({ row, heldBack, raw }) => ({
    stream,
    locator: locatorOf(reading, row),
    reasonCode: heldBack.reason,
    fieldNames: [...heldBack.columns],
    raw,
  }));
}

function locatorOf({ file, sha256, sheet }: TableRead, row: number): FileLocator {
  return { file, sha256, ...(sheet === null ? {} : { sheet }), row };
}
