import * as z from "zod";

/** A flag with four values. A blank is `unknown`; it is never read as no. */
export type Tri = "yes" | "no" | "notApplicable" | "unknown";

/** Checks a {@link Tri} that comes from outside. */
export const Tri: z.ZodType<Tri> = z.enum(["yes", "no", "notApplicable", "unknown"]);

/** A coded value in our words, beside the text its source wrote (`null` when the mapping declares it). */
export interface Code<Word extends string = string> {
  readonly code: Word;
  readonly raw: string | null;
}

/** The schema of a {@link Code} whose words are a closed list. */
export function codeOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
): z.ZodType<Code<Words[number]>> {
  return z.strictObject({ code: z.enum(words), raw: z.string().nullable() });
}

/** The schema of a {@link Code} from a list that others keep, such as a legal status. */
export const AnyCode: z.ZodType<Code> = z.strictObject({
  code: z.string().min(1),
  raw: z.string().nullable(),
});

/** An identifier: text, never a number, compared exactly as written. */
export const Key: z.ZodType<string> = z.string().min(1);
