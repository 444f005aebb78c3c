import * as z from "zod";
import { chooseInForce, type InForce, type Parameter } from "../rule/index.js";

/** A band of cases for each full-time equivalent, up to `max` included; `null` for the one above all. */
export interface CaseloadBand {
  readonly name: string;
  readonly max: number | null;
}

/** What an authority sets for its caseloads. There is no national limit. */
export interface CaseloadParameters {
  readonly bands: readonly CaseloadBand[];
  /** Bands of its own for a type of team; any other has those above. */
  readonly bandsByTeamType: { readonly [teamType: string]: readonly CaseloadBand[] };
  readonly asyeFactor: number;
  /** A child with two primary workers counts once in all, and once with each. There is no other way yet. */
  readonly jointCounting: "primary-only";
  readonly managerHeldCounts: boolean;
  readonly maxFte: number;
}

/** Each parameter until an authority sets another: all are ours, for it to confirm or replace. */
export const caseloadParameters: {
  readonly [Name in keyof CaseloadParameters]: Parameter<CaseloadParameters[Name]>;
} = {
  bands: {
    default: [
      { name: "within", max: 18 },
      { name: "elevated", max: 25 },
      { name: "high", max: 40 },
      { name: "unacceptable", max: null },
    ],
    label: "sample",
    meaning: "bands of cases for each full-time equivalent, each up to its edge included",
  },
  bandsByTeamType: {
    default: {},
    label: "sample",
    meaning: "bands of their own for some types of team",
  },
  asyeFactor: {
    default: 0.9,
    label: "sample",
    meaning: "share of a full load that a social worker in the first year carries",
  },
  jointCounting: {
    default: "primary-only",
    label: "sample",
    meaning: "joint work is shown apart and is in no ratio",
  },
  managerHeldCounts: {
    default: false,
    label: "sample",
    meaning: "whether a manager who holds cases counts as a caseholder",
  },
  maxFte: {
    default: 1.5,
    label: "sample",
    meaning: "full-time equivalent above which the field is taken to hold something else, as hours",
  },
};

const bands: z.ZodType<readonly CaseloadBand[]> = z
  .array(z.strictObject({ name: z.string().min(1), max: z.number().positive().nullable() }))
  .refine(areInOrder, "must rise, and end with one band without an edge");

/** Checks {@link CaseloadParameters} that come from a configuration; what is left out is the default. */
export const CaseloadParameters: z.ZodType<CaseloadParameters> = z.strictObject({
  bands: bands.default(caseloadParameters.bands.default),
  bandsByTeamType: z
    .record(z.string().min(1), bands)
    .default(caseloadParameters.bandsByTeamType.default),
  asyeFactor: z.number().positive().max(1).default(caseloadParameters.asyeFactor.default),
  jointCounting: z.enum(["primary-only"]).default(caseloadParameters.jointCounting.default),
  managerHeldCounts: z.boolean().default(caseloadParameters.managerHeldCounts.default),
  maxFte: z.number().positive().default(caseloadParameters.maxFte.default),
});

/** Parameters with the London days on which they hold; `to` is `null` while they do. */
export interface CaseloadConfiguration extends InForce {
  readonly parameters: Partial<CaseloadParameters>;
}

/**
 * What an authority had set on a day.
 *
 * @param configurations spans of days that do not overlap
 * @returns `null` on a day for which nothing was set
 */
export function caseloadConfigurationOn(
  configurations: readonly CaseloadConfiguration[],
  day: string,
): Partial<CaseloadParameters> | null {
  const chosen = chooseInForce(configurations, day, day);
  return chosen.kind === "one" ? chosen.version.parameters : null;
}

function areInOrder(all: readonly CaseloadBand[]): boolean {
  if (all.length === 0) return false;
  return all.every(({ max }, place) => {
    const next = all[place + 1];
    if (next === undefined) return max === null;
    return max !== null && (next.max === null || max < next.max);
  });
}
