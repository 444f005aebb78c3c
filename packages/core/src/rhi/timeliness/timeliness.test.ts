import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeliness } from "./timeliness.js";

describe("RHI-72 and its evidence", () => {
  const returned = { kind: "instant", at: "2026-06-01T10:00:00Z" } as const;
  const episode = { id: "E1", end: returned };
  const asOf = "2026-06-30T12:00:00Z";

  test("a verdict carries its rule, its parameters and what it was made from", () => {
    const interviews = [
      { id: "R1", completed: { kind: "instant", at: "2026-06-08T10:00:00Z" } },
      { id: "R2", completed: { kind: "instant", at: "2026-05-30T10:00:00Z" } },
    ] as const;
    const verdict = timeliness.evaluate({ asOf, episode, interviews });
    expect(verdict).toMatchObject({
      ruleId: "RHI-72",
      ruleVersion: 1,
      asOf,
      parameters: { limitHours: 72, stage: "completed", declinedTreatment: "count" },
      outcome: "breached",
      reason: "event-late",
      cautions: ["event-before-return-ignored"],
      evidence: {
        episodeId: "E1",
        dueAt: { earliest: "2026-06-04T10:00:00Z", latest: "2026-06-04T10:00:00Z" },
        elapsedHours: { min: 168, max: 168 },
        interviews: [
          { interviewId: "R1", standing: "late", isUsed: true },
          { interviewId: "R2", standing: "before-return", isUsed: false },
        ],
      },
    });
  });

  test("the example of the README: a day's precision across a clock change cannot be told", () => {
    const verdict = timeliness.evaluate({
      asOf: "2026-04-30T09:00:00Z",
      episode: { id: "E1", end: { kind: "local", at: "2026-03-27T23:30" } },
      interviews: [{ id: "R1", completed: { kind: "date", date: "2026-03-31" } }],
    });
    expect(verdict).toMatchObject({
      outcome: "cannot-tell",
      reason: "precision-insufficient",
      evidence: { elapsedHours: { min: 71.5, max: 95.5 } },
    });
  });

  test.each([
    [
      "overlap",
      [
        { from: "2014-01-01", to: "2026-06-01", limitHours: 72 },
        { from: "2026-06-01", to: null, limitHours: 48 },
      ],
    ],
    [
      "follow one that has not ended",
      [
        { from: "2014-01-01", to: null, limitHours: 72 },
        { from: "2026-06-01", to: null, limitHours: 48 },
      ],
    ],
    ["end before they begin", [{ from: "2026-06-01", to: "2026-05-31", limitHours: 72 }]],
  ])("limits that %s are refused", (_, versions) => {
    expect(() => timeliness.evaluate({ asOf, episode, interviews: [] }, { versions })).toThrow(
      "must be in order, each ending before the next begins",
    );
  });

  test("a subject that is not of the declared shape is refused before it is judged", () => {
    const wrong = { asOf: "2026-06-30", episode, interviews: [] };
    expect(() => timeliness.evaluate(wrong)).toThrow(
      "must be an instant with offset, as 2026-06-30T12:00:00Z",
    );
  });

  test("an interview in time stays in time, whatever else is recorded and in whatever order", () => {
    const times = fc.integer({ min: -200, max: 400 }).map((hours) => ({
      kind: "instant" as const,
      at: new Date(Date.parse(returned.at) + hours * 3_600_000).toISOString(),
    }));
    const others = fc.array(times, { maxLength: 4 });
    fc.assert(
      fc.property(others, fc.integer({ min: 0, max: 72 }), fc.nat(4), (rest, hours, place) => {
        const inTime = new Date(Date.parse(returned.at) + hours * 3_600_000).toISOString();
        const completed = rest.toSpliced(place, 0, { kind: "instant", at: inTime });
        const interviews = completed.map((time, n) => ({ id: `R${n}`, completed: time }));
        const verdict = timeliness.evaluate({ asOf: "2026-12-01T00:00:00Z", episode, interviews });
        expect(verdict.outcome).toBe("met");
      }),
    );
  });
});

const shared = process.env["WAYMARK_SHARED"];

// The published vectors lie outside the repository; `npm run conformance` runs them on the built package.
if (shared !== undefined) {
  const file = join(shared, "vectors", "rhi-clock.json");
  const cases: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;

  test.each(cases)("published vector $id: $why", ({ input, expected }) => {
    const { episodes, interviews, config = {}, ...rest } = input;
    const got = episodes.map((episode) => {
      const linked = interviews
        .filter(({ episodeIds }) => episodeIds.includes(episode.id))
        .map(({ episodeIds: _, ...interview }) => interview);
      const subject = { ...rest, episode, interviews: linked };
      const { outcome, reason, cautions, evidence } = timeliness.evaluate(subject, config);
      const { dueAt, elapsedHours } = evidence;
      return { episodeId: episode.id, outcome, reason, dueAt, elapsedHours, cautions };
    });
    expect(got).toEqual(expected);
  });
}

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: VectorInput;
  readonly expected: unknown;
}

interface VectorInput {
  readonly asOf: string;
  readonly config?: object;
  readonly episodes: readonly { readonly id: string }[];
  readonly interviews: readonly { readonly id: string; readonly episodeIds: readonly string[] }[];
}
