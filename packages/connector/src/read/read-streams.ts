import type { MappedForms } from "../form-map/form-tables.js";
import type { Encoding } from "../formats/decode-text.js";
import { formAnswers, forms as hdmForms } from "../mapping/hdm/forms.js";
import { streamName, type TableMapping } from "../mapping/table.js";
import type { Message, StreamReconciliation } from "../protocol/index.js";
import { leftOutAccount } from "./account.js";
import { failureTrace } from "./failure.js";
import type { RunContext } from "./messages.js";
import { readExtract } from "./read-extract.js";
import type { FileReading, TableRead } from "./reading.js";
import { reportForms, reportReading } from "./report.js";
import { hasShrunk } from "./shrink-guard.js";
import { filesInOrder, type Source } from "./source.js";
import { type GatheredStream, streamMessages } from "./stream-messages.js";

/** What an authority's files may hold, and how they are written. */
export interface Sources {
  readonly known: readonly TableMapping[];
  readonly forms: MappedForms;
  /** What text may be written in, where it is not UTF-8. */
  readonly encoding: Encoding;
}

/** Reads every file, then sends every stream, then closes the account. */
export async function* readStreams(
  source: Source,
  { known, forms, encoding }: Sources,
  run: RunContext,
): AsyncGenerator<Message> {
  const emittedAtMs = Date.parse(run.startedAt);
  const { readings, coverage } = await readExtract(
    await filesInOrder(source),
    known,
    forms,
    encoding,
  );
  const tables = [...known, ...forms.tables];
  for (const reading of readings) yield* reportReading(reading, emittedAtMs);
  if (coverage !== null) yield* reportForms(coverage);
  const isAny = readings.some(({ kind }) => kind === "read");
  if (!isAny) yield failureTrace("no-table-found", emittedAtMs);

  const streams: StreamReconciliation[] = [];
  for (const table of tables) {
    const read = readOf(table, readings);
    if (read.length > 0 && table.streams.length === 0) streams.push(leftOutAccount(table, read));
    const cutBy = forms.tables.includes(table) ? [table, hdmForms, formAnswers] : [table];
    for (const gathered of gather(table, cutBy, readings, run))
      streams.push(yield* streamMessages(gathered, run));
  }
  const isAll =
    readings.every(({ kind }) => kind !== "refused") && streams.every((s) => s.complete);
  const outcome = !isAny ? "failed" : isAll ? "complete" : "partial";
  yield {
    type: "RECONCILIATION",
    reconciliation: { runId: run.runId, outcome, consistency: "file", streams },
  };
}

/**
 * The streams of a table that came, and those that held records when last whole and are missed.
 *
 * @param cutBy the tables of which no file may be refused, or what is here is not all there is
 */
function gather(
  table: TableMapping,
  cutBy: readonly TableMapping[],
  readings: readonly FileReading[],
  { lastWhole }: RunContext,
): readonly GatheredStream[] {
  const read = readOf(table, readings);
  const isCut = readings.some(
    (one) => one.kind === "refused" && one.tables.some((refused) => cutBy.includes(refused)),
  );
  return table.streams.flatMap((mapping) => {
    const stream = streamName(table, mapping);
    if (read.length === 0 && !hasShrunk(0, lastWhole.get(stream) ?? null)) return [];
    const parts = read.flatMap((reading) =>
      reading.streams.flatMap((rows) => (rows.plan.stream === stream ? [{ reading, rows }] : [])),
    );
    return [{ stream, table, mapping, parts, isCut }];
  });
}

function readOf(table: TableMapping, readings: readonly FileReading[]): readonly TableRead[] {
  return readings.filter((one) => one.kind === "read").filter((one) => one.table === table);
}
