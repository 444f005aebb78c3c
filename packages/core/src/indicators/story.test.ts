import { describe, expect, test } from "vitest";
import { divergenceOverTime } from "../caseload/index.js";
import { measureReturns } from "../rhi/index.js";
import { evaluateIndicator, type IndicatorFigure } from "./evaluate-indicator.js";
import type { Fact, FactsBySet } from "./fact.js";
import { divergenceFacts } from "./facts/caseload-facts.js";
import { interviewFacts } from "./facts/interview-facts.js";
import { starterIndicator } from "./starter-indicators.js";
import { thenAndNow } from "./then-and-now.js";

// An invented authority, told in numbers: children looked after up by 24 per cent on a flat workforce,
// interviews that reach half of the returns, views that are recorded and not used; and two years later.

const AT_INSPECTION = { from: "2024-01-01", to: "2024-03-31" };
const TWO_YEARS_ON = { from: "2026-01-01", to: "2026-03-31" };

/** Children looked after, and full-time equivalents of social workers, half-year by half-year. */
const baseline = { date: "2022-03-31", demand: 300, workforceFte: 100 };
const positions = [
  { date: "2022-09-30", demand: 318, workforceFte: 100 },
  { date: "2023-03-31", demand: 330, workforceFte: 100 },
  { date: "2023-09-30", demand: 336, workforceFte: 99 },
  { date: "2024-03-31", demand: 372, workforceFte: 100 },
  { date: "2025-03-31", demand: 375, workforceFte: 110 },
  { date: "2026-03-31", demand: 378, workforceFte: 120 },
];

/** Returns on the tenth of February of a year, of which so many were followed by a talk a day later. */
function february(year: string, returns: number, interviewed: number): FactsBySet {
  const ids = Array.from({ length: returns }, (_, i) => `${year}-${i}`);
  const at = (day: string) => ({ kind: "instant", at: `${year}-02-${day}T12:00:00Z` }) as const;
  const measured = measureReturns({
    asOf: `${year}-03-31T12:00:00Z`,
    from: `${year}-01-01`,
    to: `${year}-03-31`,
    children: ids.map((id) => ({ id, dob: "2011-05-01" })),
    episodes: ids.map((id) => ({ id, childId: id, start: at("09"), end: at("10") })),
    interviews: ids
      .slice(0, interviewed)
      .map((id) => ({ id, episodeIds: [id], offered: at("10"), completed: at("11") })),
  });
  return interviewFacts(measured);
}

/** Audits of which so many found the child's views recorded, and so many that they changed the plan. */
function audits(
  on: string,
  recorded: number,
  influenced: number,
  notApplicable: number,
  of: number,
) {
  const found = (standard: string, met: number, outside: number): readonly Fact[] =>
    Array.from({ length: of }, (_, i) => ({
      id: `audit ${i}`,
      standard,
      submittedOn: on,
      finding: i < met ? "met" : i < of - outside ? "not-met" : "not-applicable",
    }));
  return [
    ...found("views-recorded", recorded, 0),
    ...found("views-influenced-plan", influenced, notApplicable),
  ];
}

const demand = divergenceFacts(divergenceOverTime(baseline, positions));
const then: FactsBySet = {
  ...february("2024", 40, 20),
  divergence: demand,
  "audit-standard": audits("2024-03-01", 16, 3, 2, 20),
};
const now: FactsBySet = {
  ...february("2026", 40, 36),
  divergence: demand,
  "audit-standard": audits("2026-03-01", 19, 12, 0, 20),
};

const figure = (
  id: string,
  facts: FactsBySet,
  period = facts === then ? AT_INSPECTION : TWO_YEARS_ON,
): IndicatorFigure =>
  evaluateIndicator(starterIndicator(id), {
    period,
    facts,
    isRecalculated: period !== TWO_YEARS_ON,
  });
const compared = (id: string) =>
  thenAndNow(starterIndicator(id), figure(id, then), figure(id, now)).change;

describe("an authority found inadequate", () => {
  test("says that demand grew by 24 per cent on a workforce that stood still", () => {
    expect(figure("divergence", then)).toMatchObject({ value: 24, rag: "red" });
    const inspection = divergenceOverTime(baseline, positions).positions[3];
    expect(inspection).toMatchObject({
      demandIndex: 124,
      workforceIndex: 100,
      divergence: { demandChangePct: 24, workforceChangePct: 0, fteToRestoreBaseline: 24 },
    });
  });

  test("says since when: a year after a gap of 10 points was still within its tolerance", () => {
    expect(divergenceOverTime(baseline, positions).firstAboveToleranceOn).toBe("2023-09-30");
    const colours = positions.slice(0, 4).map(({ date }) => {
      return figure("divergence", then, { from: date, to: date }).rag;
    });
    expect(colours).toEqual(["green", "green", "red", "red"]);
  });

  test("says that interviews reached half of the returns, and which", () => {
    const headline = figure("rhi-m08", then);
    expect(headline).toMatchObject({ value: 50, numerator: 20, denominator: 40, cannotTell: {} });
    const missed = headline.cases.filter(({ counted }) => counted === "denominator-only");
    expect(missed.map(({ id }) => id)).toContain("2024-39");
    expect(missed).toHaveLength(20);
  });

  test("says that children's views were recorded and not used", () => {
    expect(figure("views-recorded", then)).toMatchObject({ value: 80 });
    expect(figure("views-influenced-plan", then)).toMatchObject({
      value: 16.7,
      denominator: 18,
      excluded: { "not-applicable": 2 },
    });
  });

  test("says nothing of whether interviews were used, for nobody recorded it", () => {
    expect(figure("rhi-m13", then)).toMatchObject({ value: null, rag: "grey", reason: "no-data" });
  });

  test("says how far it came in two years", () => {
    expect(figure("divergence", now)).toMatchObject({ value: 6, rag: "green" });
    expect(compared("divergence")).toMatchObject({ change: -75, direction: "improved" });
    expect(compared("rhi-m08")).toMatchObject({ change: 40, direction: "improved" });
    expect(compared("views-recorded")).toMatchObject({ change: 15, direction: "improved" });
    expect(compared("views-influenced-plan")).toMatchObject({ change: 43.33 });
    expect(compared("rhi-m13")).toEqual({ refused: "value-missing" });
  });
});
