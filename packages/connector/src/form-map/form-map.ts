import { z } from "zod";

/** How one answer, or two that make one time, become the value of a field. A closed list; data, never code. */
export type FormConverter =
  | {
      readonly as: "temporal";
      /** Declared, never read off the digits: `date`, or `local` for a wall clock in London. */
      readonly precision: "date" | "local";
      /** Days by which the form says "none". */
      readonly sentinels?: readonly string[];
    }
  | { readonly as: "code"; readonly codes: Readonly<Record<string, string>> }
  | {
      readonly as: "tri";
      readonly yes: readonly string[];
      readonly no: readonly string[];
      readonly notApplicable: readonly string[];
    }
  | { readonly as: "workerRef"; readonly kind: "key" | "alias" | "name" }
  | { readonly as: "alias"; readonly scheme: string }
  | { readonly as: "text" };

/** A canonical field, and the question that is asked for it; two questions make one time, a day and its clock. */
export interface FormField {
  readonly target: string;
  readonly question: string | readonly [string, string];
  readonly convert: FormConverter;
}

/** What one kind of form says. */
export interface MappedForm {
  readonly formTypes: readonly string[];
  readonly entity: "return_interview" | "risk_update" | "missing_episode" | "assessment";
  /** What a form's own status says: only a final one says what it says. */
  readonly status?: { readonly question: string; readonly codes: Readonly<Record<string, string>> };
  readonly fields: readonly FormField[];
  /** The answers, one or many, that name the missing episodes which an interview covers. */
  readonly episodes?: { readonly question: string; readonly scheme: string };
  /** The answer that names the record which the form adds to. */
  readonly addsTo?: { readonly question: string; readonly scheme: string };
}

/** An authority's own map from the answers of its forms to canonical fields, with tests of its own. */
export interface FormMap {
  readonly version: string;
  /** What the forms write for no answer. */
  readonly blank: readonly string[];
  readonly forms: readonly MappedForm[];
  readonly tests: readonly {
    readonly name: string;
    readonly formType: string;
    readonly answers: Readonly<Record<string, string>>;
    readonly expect: Readonly<Record<string, unknown>>;
  }[];
}

const text = z.string().min(1);
const words = z.record(text, text);
const list = z.array(text).min(1);
const answer = z.strictObject({ question: text, scheme: text });

const FormConverter: z.ZodType<FormConverter, unknown> = z.discriminatedUnion("as", [
  z.strictObject({
    as: z.literal("temporal"),
    precision: z.enum(["date", "local"]),
    sentinels: list.exactOptional(),
  }),
  z.strictObject({ as: z.literal("code"), codes: words }),
  z.strictObject({
    as: z.literal("tri"),
    yes: list,
    no: list,
    notApplicable: z.array(text).default([]),
  }),
  z.strictObject({ as: z.literal("workerRef"), kind: z.enum(["key", "alias", "name"]) }),
  z.strictObject({ as: z.literal("alias"), scheme: text }),
  z.strictObject({ as: z.literal("text") }),
]);

/** Checks a {@link FormMap}; what is left out takes its default. */
export const FormMap: z.ZodType<FormMap, unknown> = z.strictObject({
  version: text,
  blank: z.array(z.string()).default([]),
  forms: z
    .array(
      z.strictObject({
        formTypes: list,
        entity: z.enum(["return_interview", "risk_update", "missing_episode", "assessment"]),
        status: z.strictObject({ question: text, codes: words }).exactOptional(),
        fields: z
          .array(
            z.strictObject({
              target: text,
              question: z.union([text, z.tuple([text, text])]),
              convert: FormConverter,
            }),
          )
          .min(1),
        episodes: answer.exactOptional(),
        addsTo: answer.exactOptional(),
      }),
    )
    .default([]),
  tests: z
    .array(
      z.strictObject({
        name: text,
        formType: text,
        answers: z.record(z.string(), z.string()),
        expect: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
});
