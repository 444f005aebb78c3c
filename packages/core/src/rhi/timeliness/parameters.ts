import * as z from "zod";
import { STAGES, type Stage } from "../subject.js";

/** A limit with the London days of return for which it holds. */
export interface LimitVersion {
  readonly from: string;
  readonly to: string | null;
  readonly limitHours: number;
}

/** What an authority may set for the 72-hour rule. */
export interface TimelinessParameters {
  readonly limitHours: number;
  readonly effectiveFrom: string;
  readonly countedStatuses: readonly ("missing" | "away-without-authorisation")[];
  readonly declinedTreatment: "count" | "exclude";
  readonly stage: Stage;
  readonly versions: readonly LimitVersion[] | null;
}

const hours = z.number().positive();

/** Checks {@link TimelinessParameters} that come from a configuration. */
export const TimelinessParameters: z.ZodType<TimelinessParameters> = z.strictObject({
  limitHours: hours,
  effectiveFrom: z.iso.date(),
  countedStatuses: z.array(z.enum(["missing", "away-without-authorisation"])),
  declinedTreatment: z.enum(["count", "exclude"]),
  stage: z.enum(STAGES),
  versions: z
    .array(z.strictObject({ from: z.iso.date(), to: z.iso.date().nullable(), limitHours: hours }))
    .refine(isSuccession, "must be in order, each ending before the next begins")
    .nullable(),
});

function isSuccession(versions: readonly LimitVersion[]): boolean {
  return versions.every(({ from, to }, place) => {
    const next = versions[place + 1];
    const endsInTime = to === null ? next === undefined : from <= to;
    return endsInTime && (next === undefined || (to !== null && to < next.from));
  });
}

/** The limits in force, oldest first; one open version unless the authority lists several. */
export function limitVersions(parameters: TimelinessParameters): readonly LimitVersion[] {
  const { versions, effectiveFrom, limitHours } = parameters;
  return versions ?? [{ from: effectiveFrom, to: null, limitHours }];
}
