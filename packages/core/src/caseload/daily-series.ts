import * as z from "zod";
import { addFractions, divideFractions, isZero, toDisplay } from "../exact/index.js";
import { CalendarDay, dayNumber, dayText } from "../time/index.js";
import { countByDay, groupsOf } from "./count-by-day.js";
import { type FteFault, whole } from "./fte.js";
import { fteByDay } from "./fte-by-day.js";
import { activeOver, type Holding, holdingsOver } from "./holdings-over-days.js";
import { type LeftOutRecord, leftOutOf } from "./left-out.js";
import { CaseloadParameters } from "./parameters.js";
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
      /** Records that count on none of the days, and why. */
      readonly leftOut: readonly LeftOutRecord[];
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
 * caseholders adds nothing to the mean; one with a doubtful full-time equivalent leaves none. Ten years
 * take about ten times what one takes: the records are gone through once, not once a day.
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

  const period = { from: dayNumber(from), until: dayNumber(to) + 1 };
  const holdings = holdingsOver(staffing, period, managerHeldCounts);
  const byCaseholders = holdings.filter(({ isCaseholders }) => isCaseholders);
  const countCases = (held: readonly Holding[]) =>
    countByDay(groupsOf(held, ({ caseId }) => caseId).values(), period);
  const open = countByDay(
    staffing.cases.map((one) => [activeOver(one, period)]),
    period,
  );
  const [held, heldByAnybody] = [countCases(byCaseholders), countCases(holdings)];

  let [cases, fteDays] = [0, whole(0)];
  let fault: FteFault | null = null;
  const days = fteByDay(byCaseholders, period, maxFte).map((ofDay, place): CaseloadDay => {
    const ofHeld = held[place] ?? 0;
    cases += ofHeld;
    fteDays = addFractions(fteDays, ofDay.fte ?? whole(0));
    fault ??= ofDay.fault;
    return {
      date: dayText(period.from + place),
      cases: ofHeld,
      fte: ofDay.fte && toDisplay(ofDay.fte),
      unallocated: (open[place] ?? 0) - (heldByAnybody[place] ?? 0),
    };
  });
  const leftOut = leftOutOf(staffing, from, to);
  if (fault !== null) return { days, meanCasesPerFte: null, reason: fault, leftOut };
  if (isZero(fteDays)) return { days, meanCasesPerFte: null, reason: "no-caseholders", leftOut };
  const mean = toDisplay(divideFractions(whole(cases), fteDays), DECIMALS);
  return { days, meanCasesPerFte: mean, reason: null, leftOut };
}
