import type { Message } from "@waymark/connector";
import fc from "fast-check";
import { expect, it } from "vitest";
import { loadStates } from "../queries/load-states.js";
import { describeStore, newAuthority } from "../testing/describe-store.js";
import { dump } from "../testing/dump.js";
import { account, child, heldBack, options, record, sent, state } from "../testing/messages.js";
import { ingest } from "./ingest.js";

interface Night {
  readonly messages: readonly Message[];
  /** Where the run is killed: before this message. */
  readonly cut: number;
}

const numbers = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 12 });

/** A night's messages: two streams in batches of any size, cut at any point. */
const nights: fc.Arbitrary<Night> = fc
  .record({
    children: numbers,
    sex: fc.constantFrom("M", "F"),
    workers: numbers,
    batchSize: fc.integer({ min: 1, max: 5 }),
    cutAt: fc.nat({ max: 1000 }),
  })
  .map(({ children, sex, workers, batchSize, cutAt }) => {
    const isHeld = (n: number) => n % 7 === 6;
    const toChild = (n: number) =>
      isHeld(n)
        ? heldBack("test.person", "key-missing", { CHILD: "" }, { row: n + 2 })
        : child(`SYN${n}`, n % 3 === 0 ? sex : "M");
    const toWorker = (n: number) => record("worker", { workerKey: `W${n}` });
    const messages = [
      ...inBatches("test.person", children.map(toChild), batchSize),
      ...inBatches("test.worker", workers.map(toWorker), batchSize),
      account({
        "test.person": { read: children.length, quarantined: children.filter(isHeld).length },
        "test.worker": { read: workers.length },
      }),
    ];
    return { messages, cut: cutAt % (messages.length + 1) };
  });

function inBatches(
  stream: string,
  rows: readonly Message[],
  batchSize: number,
): readonly Message[] {
  const withStates = rows.flatMap((row, n) =>
    (n + 1) % batchSize === 0 ? [row, state(stream, false, String(n))] : [row],
  );
  return [...withStates, state(stream)];
}

async function* killed({ messages, cut }: Night): AsyncGenerator<Message> {
  yield* messages.slice(0, cut);
  throw new Error("killed");
}

describeStore("a run that is killed", (store) => {
  it("leaves, once it is run again, what a clean run leaves", async () => {
    await fc.assert(
      fc.asyncProperty(nights, nights, async (yesterday, tonight) => {
        const [clean, broken] = [newAuthority(), newAuthority()];
        for (const authority of [clean, broken]) {
          await ingest(store(), sent(yesterday.messages), options(authority, "r0"));
        }
        await ingest(store(), sent(tonight.messages), options(clean, "r1"));
        await ingest(store(), killed(tonight), options(broken, "r1")).catch(() => {});
        await ingest(store(), sent(tonight.messages), options(broken, "r2"));
        expect(await dump(store(), broken)).toEqual(await dump(store(), clean));
      }),
      { numRuns: 25 },
    );
  });

  it("leaves rows and state of the same batch, so that a connector may go on behind it", async () => {
    const authority = newAuthority();
    const half = state("test.person", false, "half");
    const night = { messages: [child("A"), half, child("B")], cut: 3 };
    await ingest(store(), killed(night), options(authority, "r1")).catch(() => {});
    expect(await loadStates(store(), authority)).toEqual([half.state]);

    const rest = [child("B"), state("test.person"), account({ "test.person": { read: 1 } })];
    const settled = await ingest(store(), sent(rest), options(authority, "r2"));
    expect(settled.streams).toMatchObject([{ inserted: 1, activeBefore: 1, activeAfter: 2 }]);
    expect(await loadStates(store(), authority)).toEqual([state("test.person").state]);
  });

  it("leaves the state of the last whole run alone while nothing has changed", async () => {
    const authority = newAuthority();
    const messages = [child("A"), state("test.person"), account({ "test.person": { read: 1 } })];
    await ingest(store(), sent(messages), options(authority, "r1"));
    const night = { messages: [child("A"), state("test.person", false, "half")], cut: 2 };
    await ingest(store(), killed(night), options(authority, "r2")).catch(() => {});
    expect(await loadStates(store(), authority)).toEqual([state("test.person").state]);
  });
});
