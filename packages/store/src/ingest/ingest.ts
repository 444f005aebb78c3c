import type { Message, Reconciliation } from "@waymark/connector";
import type { Store } from "../open-store.js";
import { readAs, writeAs } from "../scope/scope.js";
import { requireKey } from "../seal/seal.js";
import { commitBatch } from "./commit-batch.js";
import type { IngestOptions } from "./ingest-options.js";
import { receive } from "./receive.js";
import { resolveHeldBack } from "./resolve-held-back.js";
import { endRun, FAILED, type RunEnd, startRun, withRunLock } from "./run.js";
import { requireBalance, settle } from "./settle.js";
import { isKeptStream } from "./stream-name.js";
import { writeFailure } from "./write-failure.js";
import { countActive } from "./write-records.js";

/**
 * Writes what a connector's `read` says. The rows and the state of a batch are one transaction, so a
 * run that is killed at any point and started again ends where a clean run would; a run that repeats
 * another writes nothing but its own line in the log of runs.
 *
 * @returns the connector's account with what was really written
 * @throws StoreError `system` when a stream's sums do not balance, or a message breaks the protocol;
 * `transient` when another run of the same authority is going on. Whatever goes wrong once the run
 * has begun, it is on record as failed; an error of `messages` itself goes on as it is.
 * @example
 * const account = await ingest(store, connector.read(), options);
 * account.streams.map(({ stream, inserted }) => `${stream}: ${inserted} new`);
 */
export async function ingest(
  store: Store,
  messages: AsyncIterable<Message>,
  options: IngestOptions,
): Promise<Reconciliation> {
  requireKey(options.sealKey);
  return withRunLock(store, options.authorityCode, async () => {
    const { authorityCode } = options;
    if (options.isDryRun) {
      const { reconciliation } = await write(store, messages, options);
      requireBalance(reconciliation);
      return reconciliation;
    }
    await guarded("the start of the run", () =>
      writeAs(store, authorityCode, (transaction) => startRun(transaction, options)),
    );
    const written = await write(store, messages, options).catch(async (error: unknown) => {
      // This failure is the one to tell, even where the database can no longer take note of it.
      await writeAs(store, authorityCode, (transaction) =>
        endRun(transaction, FAILED, options),
      ).catch(() => {});
      throw error;
    });
    await guarded("the end of the run", () =>
      writeAs(store, authorityCode, (transaction) => endRun(transaction, written, options)),
    );
    requireBalance(written.reconciliation);
    return written.reconciliation;
  });
}

async function write(
  store: Store,
  messages: AsyncIterable<Message>,
  options: IngestOptions,
): Promise<RunEnd & { readonly reconciliation: Reconciliation }> {
  const received = await receive(messages, options, (batch, state, before) =>
    guarded(`a batch of ${state.stream.name}`, () =>
      commitBatch(store, batch, state, before, options),
    ),
  );
  const { account, progress } = received;
  const untouched = account.streams.filter(
    ({ stream }) => !progress.has(stream) && isKeptStream(stream),
  );
  const active = new Map<string, number>();
  for (const { stream } of untouched) {
    const count = await guarded("a count", () =>
      readAs(store, options.authorityCode, (transaction) =>
        countActive(transaction, stream, options),
      ),
    );
    active.set(stream, count);
  }
  const reconciliation = settle(account, progress, active, options);
  if (reconciliation.outcome === "complete" || reconciliation.outcome === "partial") {
    await guarded("the rows held back", () =>
      writeAs(store, options.authorityCode, (transaction) =>
        resolveHeldBack(transaction, reconciliation, progress, options),
      ),
    );
  }
  return { ...received, outcome: reconciliation.outcome, reconciliation };
}

async function guarded<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw writeFailure(error, what);
  }
}
