import { z } from "zod";
import { FormMap } from "../form-map/form-map.js";
import { lintFormMap } from "../form-map/lint.js";
import type { Encoding } from "../formats/decode-text.js";
import type { Declarations } from "../mapping/tables.js";

/** What an authority declares of its files. */
export interface FilesConfig extends Declarations {
  /** The authority's three-digit code; 000 is the invented authority. */
  readonly authorityCode: string;
  /** What its CSV files may be written in where they are not UTF-8. */
  readonly encoding: Encoding;
  /** What the answers of its forms mean. */
  readonly formMap: FormMap;
}

/** Checks a {@link FilesConfig}; what is left out takes its default. */
export const FilesConfig: z.ZodType<FilesConfig, unknown> = z.strictObject({
  authorityCode: z
    .string()
    .regex(/^\d{3}$/, "must be three digits")
    .default("000")
    .meta({ description: "The authority's three-digit code; 000 is the invented authority" }),
  encoding: z.enum(["utf-8", "windows-1252"]).default("utf-8").meta({
    description: "What CSV files may be written in where they are not UTF-8",
  }),
  ssda903: z
    .strictObject({
      endIsReturn: z.boolean().default(false).meta({
        description: "MIS_END is the child's return, not the moment the child was found",
      }),
    })
    .prefault({}),
  ssd: z
    .strictObject({
      caseHoldingRoles: z.array(z.string().min(1)).default([]).meta({
        description: "The codes of the involvement roles that hold a case",
      }),
    })
    .prefault({}),
  hdm: z
    .strictObject({
      survivorColumn: z.string().min(1).nullable().default(null).meta({
        description: "The column of DIM_PERSON that names the person who survives a duplicate",
      }),
      needVisitNotes: z.array(z.string().min(1)).default([]).meta({
        description: "The codes of the case notes that are visits to children in need",
      }),
    })
    .prefault({}),
  formMap: FormMap.superRefine((map, context) => {
    for (const message of lintFormMap(map)) context.addIssue({ code: "custom", message });
  }).prefault({ version: "none" }),
});
