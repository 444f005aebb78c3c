import * as z from "zod";
import { ExactNumber } from "../../exact/index.js";

/** What makes a cap fire. */
export type CapCondition =
  /** One question has an answer in the list. */
  | { readonly type: "answer"; readonly question: string; readonly in: readonly string[] }
  /** A domain scores less than an edge; a domain without a score never does. */
  | { readonly type: "domain-below"; readonly domain: string; readonly below: ExactNumber }
  /** At least so many of the questions have an answer in the list; `na` never counts. */
  | {
      readonly type: "count";
      readonly questions: readonly string[];
      readonly in: readonly string[];
      readonly atLeast: number;
    };

/** A limit on the overall grade, as far as scoring needs it. */
export interface ScoringCap {
  readonly id: string;
  readonly when: CapCondition;
  /** The highest grade that may be entered once the cap fires. */
  readonly maxGrade: string;
}

/** A limit on the overall grade, with what it is called and where it comes from. */
export interface AuditCap extends ScoringCap {
  readonly title: string;
  readonly source: string;
}

const names = z.array(z.string().min(1)).min(1);

/** Checks a {@link CapCondition}. */
export const CapCondition: z.ZodType<CapCondition> = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.literal("answer"), question: z.string().min(1), in: names }),
    z.strictObject({
      type: z.literal("domain-below"),
      domain: z.string().min(1),
      below: ExactNumber,
    }),
    z.strictObject({
      type: z.literal("count"),
      questions: names,
      in: names,
      atLeast: z.int().positive(),
    }),
  ],
  { error: "must be one of: answer, domain-below, count" },
);

/** Checks an {@link AuditCap}. */
export const AuditCap: z.ZodType<AuditCap> = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  when: CapCondition,
  maxGrade: z.string().min(1),
  source: z.string().min(1),
});
