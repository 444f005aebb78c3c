import * as z from "zod";

/** A fact about the case that an audit asks for beside its questions. */
export type AuditField =
  | {
      readonly id: string;
      readonly type: "identifier" | "date" | "yesno";
      readonly required: boolean;
    }
  | {
      readonly id: string;
      readonly type: "choice";
      readonly required: boolean;
      readonly options: readonly string[];
    };

const head = { id: z.string().min(1), required: z.boolean() };

/** Checks an {@link AuditField}. */
export const AuditField: z.ZodType<AuditField> = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ ...head, type: z.enum(["identifier", "date", "yesno"]) }),
    z.strictObject({
      ...head,
      type: z.literal("choice"),
      options: z.array(z.string().min(1)).min(1),
    }),
  ],
  { error: "must be one of: identifier, date, yesno, choice" },
);
