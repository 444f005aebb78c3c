import * as z from "zod";
import { ExactNumber } from "../../exact/index.js";
import { STANDARD_IDS, type StandardId } from "../standards/practice-standards.js";

/** One question of an audit, as far as scoring needs it. */
export interface ScoringQuestion {
  /** Unique over the whole template. */
  readonly id: string;
  /** The name of a scale of the template. */
  readonly scale: string;
  /** More than 0. */
  readonly weight: ExactNumber;
  /** Whether the auditor may answer `na`. */
  readonly allowNA: boolean;
}

/** One question as an auditor reads it. */
export interface AuditQuestion extends ScoringQuestion {
  readonly text: string;
  /** What to look for on file; may be empty. */
  readonly evidencePrompt: string;
  /** The standard of practice that it asks about, if it is one of ours. */
  readonly standard?: StandardId;
  /** Ids of rules whose verdicts are shown beside it. They are facts to read, and never score. */
  readonly facts?: readonly string[];
  /** Whether an answer must name the evidence it rests on; left out, no. */
  readonly requiresEvidence?: boolean;
}

/** A group of questions that share one score, as far as scoring needs it. */
export interface ScoringDomain {
  readonly id: string;
  /** More than 0. */
  readonly weight: ExactNumber;
  readonly questions: readonly ScoringQuestion[];
}

/** A group of questions that share one score, such as the child's voice. */
export interface AuditDomain extends ScoringDomain {
  readonly title: string;
  readonly questions: readonly AuditQuestion[];
}

/** Checks an {@link AuditQuestion}. */
export const AuditQuestion: z.ZodType<AuditQuestion> = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  scale: z.string().min(1),
  weight: ExactNumber,
  allowNA: z.boolean(),
  evidencePrompt: z.string(),
  standard: z.enum(STANDARD_IDS).exactOptional(),
  facts: z.array(z.string().min(1)).exactOptional(),
  requiresEvidence: z.boolean().exactOptional(),
});

/** Checks an {@link AuditDomain}. */
export const AuditDomain: z.ZodType<AuditDomain> = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  weight: ExactNumber,
  questions: z.array(AuditQuestion).min(1),
});
