import type { Caseload, CaseloadSeries, DivergenceOverTime } from "../../caseload/index.js";
import type { Fact, FactSet, RefusedFacts } from "../fact.js";

/** A service on one day: the numbers of `dailyCaseload`. */
export const caseloadDaySet: FactSet = {
  id: "caseload-day",
  oneIs: "one service on one day",
  isDaily: true,
  fields: {
    date: { kind: "day", meaning: "the day" },
    cases: { kind: "number", meaning: "distinct children whom caseholders hold", unit: "children" },
    fte: { kind: "number", meaning: "full-time equivalents of the caseholders", unit: "fte" },
    unallocated: { kind: "number", meaning: "open children whom nobody holds", unit: "children" },
  },
};

/** A caseholder on one day: the numbers of `caseloadOn`. */
export const workerLoadSet: FactSet = {
  id: "worker-load",
  oneIs: "one caseholder on one day",
  fields: {
    date: { kind: "day", meaning: "the day" },
    cases: { kind: "number", meaning: "cases held", unit: "children" },
    joint: { kind: "number", meaning: "children supported without being held", unit: "children" },
    perFte: {
      kind: "number",
      meaning: "cases for each full-time equivalent",
      unit: "cases per fte",
    },
  },
};

/** Demand against workforce on one date since a baseline: the numbers of `divergenceOverTime`. */
export const divergenceSet: FactSet = {
  id: "divergence",
  oneIs: "one date compared with the baseline",
  fields: {
    date: { kind: "day", meaning: "the date" },
    demandChangePct: { kind: "number", meaning: "change of demand", unit: "per cent" },
    workforceChangePct: { kind: "number", meaning: "change of workforce", unit: "per cent" },
    gapPoints: { kind: "number", meaning: "the difference of the two", unit: "points" },
    isAboveTolerance: { kind: "flag", meaning: "whether the gap is above the tolerance" },
  },
};

/**
 * The days of a series as facts; a series that was refused stays so. A day without caseholders has no
 * full-time equivalent: it has 0.
 */
export function caseloadDayFacts(series: CaseloadSeries): readonly Fact[] | RefusedFacts {
  if ("refused" in series) return series;
  return series.days.map((day) => ({ id: day.date, ...day }));
}

/** The caseholders of one day as facts; the id is the worker's. */
export function workerLoadFacts(date: string, { workers }: Caseload): readonly Fact[] {
  return workers.map(({ workerId, cases, joint, perFte }) => ({
    id: workerId,
    date,
    cases,
    joint,
    perFte,
  }));
}

/** The positions since a baseline as facts; one that cannot be compared says nothing, and stays. */
export function divergenceFacts({ positions }: DivergenceOverTime): readonly Fact[] {
  return positions.map(({ date, divergence }) => {
    const known = "refused" in divergence ? null : divergence;
    return {
      id: date,
      date,
      demandChangePct: known?.demandChangePct ?? null,
      workforceChangePct: known?.workforceChangePct ?? null,
      gapPoints: known?.gapPoints ?? null,
      isAboveTolerance: known?.isAboveTolerance ?? null,
    };
  });
}
