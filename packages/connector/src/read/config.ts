import { z } from "zod";

/** What an authority declares of its files. */
export interface FilesConfig {
  /** The authority's three-digit code; 000 is the invented authority. */
  readonly authorityCode: string;
  readonly ssda903: {
    /** MIS_END is the child's return, not the moment the child was found. Off unless declared. */
    readonly endIsReturn: boolean;
  };
}

/** Checks a {@link FilesConfig}; what is left out takes its default. */
export const FilesConfig: z.ZodType<FilesConfig, unknown> = z.strictObject({
  authorityCode: z
    .string()
    .regex(/^\d{3}$/, "must be three digits")
    .default("000")
    .meta({ description: "The authority's three-digit code; 000 is the invented authority" }),
  ssda903: z
    .strictObject({
      endIsReturn: z.boolean().default(false).meta({
        description: "MIS_END is the child's return, not the moment the child was found",
      }),
    })
    .prefault({}),
});
