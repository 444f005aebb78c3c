import * as z from "zod";
import { Temporal } from "./temporal.js";
import { AnyCode, type Code, Key } from "./value.js";

/** One answer on a form; every repeat is kept. */
export interface FormAnswer {
  readonly questionCode: string;
  /** Which answer to this question, from 1, in the order in which they were given. */
  readonly ordinal: number;
  /** What was written or chosen: the words of the record, for a form map and for auditors. */
  readonly value: string | null;
  readonly answered?: Temporal | null;
}

/** A form of the case system, kept for audits and for the authority's form map. */
export interface Form {
  readonly formKey: string;
  readonly personKey: string;
  readonly formType: Code;
  readonly answers: readonly FormAnswer[];
}

const FormAnswer: z.ZodType<FormAnswer> = z.strictObject({
  questionCode: Key,
  ordinal: z.int().positive(),
  value: z.string().nullable(),
  answered: Temporal.nullable().exactOptional(),
});

/** Checks a {@link Form}. */
export const Form: z.ZodType<Form> = z.strictObject({
  formKey: Key,
  personKey: Key,
  formType: AnyCode,
  answers: z.array(FormAnswer),
});
