import fc from "fast-check";
import { expect, test } from "vitest";
import { type Episode, type Interview, type MeasureCase, measureReturns } from "../rhi/index.js";
import type { TimeValue } from "../time/index.js";
import { interviewDuties } from "./interview-duties.js";
import { worklist } from "./worklist.js";

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

function listedFor(all: readonly Return[]): readonly string[] {
  const recorded = all.map(({ episode, interviews }) => {
    const subject = { asOf: AS_OF, episode, interviews };
    return { personKey: "C1", episodeKey: episode.id, subject };
  });
  return worklist(interviewDuties(recorded), AS_OF)
    .items.filter(({ stage, state }) => stage === "completed" && state !== "unclear")
    .map(({ about }) => about.key);
}

function casesOf(all: readonly Return[], measure: "M07" | "M08"): readonly MeasureCase[] {
  const counted = measureReturns({
    asOf: AS_OF,
    from: "2026-01-01",
    to: "2026-06-30",
    children: [{ id: "C1" }],
    episodes: all.map(({ episode }) => ({ ...episode, childId: "C1" })),
    interviews: all.flatMap(({ episode, interviews }) =>
      interviews.map((one) => ({ ...one, episodeIds: [episode.id] })),
    ),
  }).measures[measure];
  return counted !== undefined && "cases" in counted ? counted.cases : [];
}

test("the list holds the returns of the headline measure that are due, or late and never held", () => {
  fc.assert(
    fc.property(returns, (all) => {
      const idsWhere = (measure: "M07" | "M08", holds: (one: MeasureCase) => boolean) =>
        casesOf(all, measure)
          .filter(holds)
          .map(({ id }) => id);
      const due = idsWhere("M08", ({ reason }) => reason === "due");
      const late = idsWhere("M08", ({ counted }) => counted === "denominator-only");
      const neverHeld = idsWhere("M07", ({ counted }) => counted === "denominator-only");
      const open = [...due, ...late.filter((id) => neverHeld.includes(id))];
      expect([...listedFor(all)].sort()).toEqual(open.sort());
    }),
    { numRuns: 300 },
  );
});
