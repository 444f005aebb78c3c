import * as z from "zod";
import { addFractions, divideFractions, isZero, toDisplay } from "../exact/index.js";
import { CalendarDay, dayNumber, dayText } from "../time/index.js";
import { type FteFault, whole } from "./fte.js";
import { holdingsOn } from "./holdings.js";
import { CaseloadParameters } from "./parameters.js";
import { caseholdersOf, totalFte } from "./point-in-time.js";
import { type Staffing, staffingShape } from "./staff.js";

/** A service from one London day to another, both included. */
export interface StaffingOverDays extends Staffing {
  readonly from: string;
  readonly to: string;
}

/** The caseload of one day. */
export interface CaseloadDay {
  readonly date: string;
  readonly cases: number;
  /** `null` on a day on which it is not known of some caseholder. */
  readonly fte: number | null;
  readonly unallocated: number;
}

/** The caseload day by day, or why there is none. */
export type CaseloadSeries =
  | {
      readonly days: readonly CaseloadDay[];
      /** All days' cases over all days' full-time equivalents, to 4 decimals; never a mean of ratios. */
      readonly meanCasesPerFte: number | null;
      /** Why there is no mean: the fault of the first day that has one. */
      readonly reason: FteFault | "no-caseholders" | null;
    }
  | { readonly refused: "end-before-start" };

/** Checks {@link StaffingOverDays} that come from outside. */
export const StaffingOverDays: z.ZodType<StaffingOverDays> = z.strictObject({
  from: CalendarDay,
  to: CalendarDay,
  ...staffingShape,
});

const DECIMALS = 4;

/**
 * Counts the caseload of a service on every day of a period (domain guide, 4.3). A day without
 * caseholders adds nothing to the mean; one with a doubtful full-time equivalent leaves none.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function dailyCaseload(
  input: StaffingOverDays,
  overrides: Partial<CaseloadParameters> = {},
): CaseloadSeries {
  const { from, to, ...staffing } = StaffingOverDays.parse(input);
  const { managerHeldCounts, maxFte } = CaseloadParameters.parse(overrides);
  if (to < from) return { refused: "end-before-start" };

  const days: CaseloadDay[] = [];
  let [cases, fteDays] = [whole(0), whole(0)];
  let fault: FteFault | null = null;
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const date = dayText(day);
    const holdings = holdingsOn(staffing, date, managerHeldCounts);
    const { fte, reason } = totalFte(caseholdersOf(staffing.workers, holdings), maxFte);
    if (fte === null && reason !== "no-caseholders") fault ??= reason;
    cases = addFractions(cases, whole(holdings.cases.size));
    fteDays = addFractions(fteDays, fte ?? whole(0));
    days.push({
      date,
      cases: holdings.cases.size,
      fte: fte && toDisplay(fte),
      unallocated: holdings.unallocated.size,
    });
  }
  if (fault !== null) return { days, meanCasesPerFte: null, reason: fault };
  if (isZero(fteDays)) return { days, meanCasesPerFte: null, reason: "no-caseholders" };
  const mean = toDisplay(divideFractions(cases, fteDays), DECIMALS);
  return { days, meanCasesPerFte: mean, reason: null };
}
