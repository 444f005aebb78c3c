import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Episode,
  type Interview,
  type MeasureCase,
  type MeasureCount,
  measureReturns,
  type Stage,
} from "../rhi/index.js";
import type { OutcomeKind } from "../rule/index.js";
import type { TimeValue } from "../time/index.js";
import { interviewDuties } from "./interview-duties.js";
import { type WorklistItem, worklist } from "./worklist.js";

const AS_OF = "2026-06-10T12:00:00Z";
const instant = (at: string): TimeValue => ({ kind: "instant", at });

const time = fc.constantFrom<TimeValue | null>(
  null,
  { kind: "unknown" },
  instant("2026-06-01T12:00:00Z"),
  instant("2026-06-05T12:00:00Z"),
  instant("2026-06-09T12:00:00Z"),
  { kind: "date", date: "2026-06-08" },
  { kind: "date", date: "2026-06-05" },
);
const told = fc.record({
  episode: fc.record({
    end: time,
    stillMissing: fc.boolean(),
    status: fc.constantFrom("missing", "away-without-authorisation", "unknown"),
  }),
  interviews: fc.array(
    fc.record({
      offered: time,
      contacted: time,
      completed: time,
      response: fc.constantFrom(null, "accepted", "declined"),
    }),
    { maxLength: 2 },
  ),
});

interface Return {
  readonly episode: Episode;
  readonly interviews: readonly Interview[];
}

const returns = fc.array(told, { maxLength: 8 }).map((all) =>
  all.map(({ episode, interviews }, n): Return => {
    return {
      episode: { id: `E${n}`, ...episode },
      interviews: interviews.map((one, m) => ({ id: `R${n}-${m}`, ...one })),
    };
  }),
);

function measured(all: readonly Return[]) {
  return measureReturns({
    asOf: AS_OF,
    from: "2026-01-01",
    to: "2026-06-30",
    children: [{ id: "C1" }],
    episodes: all.map(({ episode }) => ({ ...episode, childId: "C1" })),
    interviews: all.flatMap(({ episode, interviews }) =>
      interviews.map((one) => ({ ...one, episodeIds: [episode.id] })),
    ),
  });
}

function countOf(all: readonly Return[], measure: string): MeasureCount {
  const count = measured(all).measures[measure];
  if (count === undefined || "refused" in count) throw new Error(`${measure} was not counted`);
  return count;
}

function listed(all: readonly Return[], stage: Stage) {
  const recorded = all.map(({ episode, interviews }) => {
    const subject = { asOf: AS_OF, episode, interviews };
    return { personKey: "C1", episodeKey: episode.id, subject };
  });
  return worklist(
    interviewDuties(recorded).filter((duty) => duty.stage === stage),
    AS_OF,
  );
}

test.each([
  ["offered", "M03"],
  ["contacted", "M06"],
  ["completed", "M08"],
] as const)("what the list says of stage %s adds up to %s", (stage, measure) => {
  fc.assert(
    fc.property(returns, (all) => {
      const places = new Map(measured(all).episodes.map(({ id, place }) => [id, place]));
      const inPeriod = all.filter(({ episode }) => places.get(episode.id) === "return");
      const { items, left, judged } = listed(inPeriod, stage);
      const many = (state: WorklistItem["state"]) =>
        items.filter((item) => item.state === state).length;
      const leftAs = (outcome: OutcomeKind) =>
        left.reduce((sum, one) => sum + (one.outcome === outcome ? one.count : 0), 0);

      const { numerator, denominator, due, cannotTell, cases } = countOf(all, measure);
      expect(many("due")).toBe(due);
      expect(leftAs("due")).toBe(0);
      expect(many("overdue") + leftAs("breached")).toBe(denominator - numerator);
      expect(many("unclear") + leftAs("cannot-tell")).toBe(cannotTell);
      expect(leftAs("met")).toBe(numerator);
      expect(judged).toBe(cases.length);
      expect(items.length + left.reduce((sum, { count }) => sum + count, 0)).toBe(judged);
    }),
    { numRuns: 200 },
  );
});

test("the list holds the returns of the headline measure that are due, or late and never held", () => {
  fc.assert(
    fc.property(returns, (all) => {
      const idsWhere = (measure: "M07" | "M08", holds: (one: MeasureCase) => boolean) =>
        countOf(all, measure)
          .cases.filter(holds)
          .map(({ id }) => id);
      const due = idsWhere("M08", ({ reason }) => reason === "due");
      const late = idsWhere("M08", ({ counted }) => counted === "denominator-only");
      const neverHeld = idsWhere("M07", ({ counted }) => counted === "denominator-only");
      const open = [...due, ...late.filter((id) => neverHeld.includes(id))];
      const onList = listed(all, "completed")
        .items.filter(({ state }) => state !== "unclear")
        .map(({ about }) => about.key);
      expect([...onList].sort()).toEqual(open.sort());
    }),
    { numRuns: 300 },
  );
});
