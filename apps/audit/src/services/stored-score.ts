import { z } from "zod";

/** What an audit came to when it was submitted, as it was frozen then. */
export interface StoredScore {
  readonly finalGrade: string;
  readonly indicativeScore: number | null;
  readonly indicativeGrade: string | null;
  readonly capGrade: string | null;
  readonly cappedBy: readonly string[];
  /** By domain; null is a domain of which no question applied, and never zero. */
  readonly domainScores: Readonly<Record<string, number | null>>;
}

/** Checks a {@link StoredScore} that comes back from the store. */
export const StoredScore: z.ZodType<StoredScore> = z.object({
  finalGrade: z.string(),
  indicativeScore: z.number().nullable(),
  indicativeGrade: z.string().nullable(),
  capGrade: z.string().nullable(),
  cappedBy: z.array(z.string()),
  domainScores: z.record(z.string(), z.number().nullable()),
});
