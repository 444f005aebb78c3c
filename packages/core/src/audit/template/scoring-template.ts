import type { ExactNumber } from "../../exact/index.js";
import type { ScoringCap } from "./cap.js";
import type { ScoringDomain } from "./question.js";

/** The answers that a scale offers, each with what it is worth. */
export type AnswerScale = Readonly<Record<string, ExactNumber>>;

/** A grade, and the lowest score that indicates it. */
export type GradeBand = readonly [grade: string, from: ExactNumber];

/** How answers become numbers, and numbers an indicative grade. */
export interface Grading {
  /** From the lowest grade to the highest. */
  readonly gradeScale: readonly string[];
  readonly scales: Readonly<Record<string, AnswerScale>>;
  /** From the highest grade to the lowest; the edge belongs to its grade. */
  readonly bands: readonly GradeBand[];
}

/** A template that says itself how it grades. */
export interface GradedTemplate extends Grading {
  readonly domains: readonly ScoringDomain[];
  readonly caps: readonly ScoringCap[];
}

/** What scoring needs of a template: its domains and caps. A whole `AuditTemplate` is one too. */
export type ScoringTemplate = Pick<GradedTemplate, "domains" | "caps"> & Partial<Grading>;

/** The grading of a template that declares none: a `sample`, for an authority to confirm or replace. */
export const sampleGrading: Grading & { readonly label: "sample" } = {
  label: "sample",
  gradeScale: ["inadequate", "requires-improvement", "good", "outstanding"],
  scales: {
    grade4: { inadequate: 0, "requires-improvement": "1/3", good: "2/3", outstanding: 1 },
    met3: { "not-met": 0, "partly-met": "1/2", met: 1 },
    yesno: { no: 0, yes: 1 },
  },
  bands: [
    ["outstanding", "0.85"],
    ["good", "0.6"],
    ["requires-improvement", "0.3"],
    ["inadequate", "0"],
  ],
};

/** The answer that takes a question out of the score. */
export const NA_ANSWER = "na";
