import * as z from "zod";
import { ExactNumber } from "../../exact/index.js";
import { AuditCap } from "./cap.js";
import { AuditField } from "./field.js";
import { AuditDomain } from "./question.js";
import type { GradedTemplate } from "./scoring-template.js";

/** An audit as an authority wrote it: what is asked, how answers score, what limits the grade. */
export interface AuditTemplate extends GradedTemplate {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The standing of the template, in a sentence. */
  readonly status: string;
  /** The first day of use, as `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** The last day of use, or `null` while in use. */
  readonly effectiveTo: string | null;
  readonly fields: readonly AuditField[];
  readonly domains: readonly AuditDomain[];
  readonly caps: readonly AuditCap[];
  readonly overallGrade: OverallGradePolicy;
  readonly actions: ActionPolicy;
}

/** How the overall grade comes about. There is one way only: no score ever sets the grade. */
export interface OverallGradePolicy {
  readonly enteredBy: "auditor";
  readonly computedGradeIs: "indicative only";
  readonly discrepancyReasonRequiredWhenDifferent: true;
}

/** What has to follow from an audit. */
export interface ActionPolicy {
  readonly requiredFields: readonly ("text" | "owner" | "dueDate")[];
  readonly closureRequires: "evidence";
  readonly reAuditWhenFinalGradeAtOrBelow: string;
  /** Calendar days. */
  readonly reAuditWithinDays: number;
  /** The grades of which the responsible manager is told at once. */
  readonly urgentWhen: readonly string[];
  readonly urgentEscalationWorkingDays: number;
}

const text = z.string().min(1);
const band = z.tuple([text, ExactNumber], {
  error: "must be a pair: a grade, and the score it starts from",
});

/** Checks the shape of an {@link AuditTemplate}; `parseAuditTemplate` also checks what it says. */
export const AuditTemplate: z.ZodType<AuditTemplate> = z.strictObject({
  id: text,
  version: text,
  title: text,
  status: text,
  effectiveFrom: z.iso.date(),
  effectiveTo: z.iso.date().nullable(),
  gradeScale: z.array(text).min(1),
  scales: z.record(text, z.record(text, ExactNumber)),
  bands: z.array(band).min(1),
  fields: z.array(AuditField),
  domains: z.array(AuditDomain).min(1),
  caps: z.array(AuditCap),
  overallGrade: z.strictObject({
    enteredBy: z.literal("auditor"),
    computedGradeIs: z.literal("indicative only"),
    discrepancyReasonRequiredWhenDifferent: z.literal(true),
  }),
  actions: z.strictObject({
    requiredFields: z.array(z.enum(["text", "owner", "dueDate"])),
    closureRequires: z.literal("evidence"),
    reAuditWhenFinalGradeAtOrBelow: text,
    reAuditWithinDays: z.int().positive(),
    urgentWhen: z.array(text),
    urgentEscalationWorkingDays: z.int().positive(),
  }),
});
