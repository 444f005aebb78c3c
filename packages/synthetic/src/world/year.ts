import type { DayNumber } from "../calendar/day.js";
import type { Setting } from "../options.js";

const YEAR_DAYS = 365;

/** A stretch of the period over which a child's incidents are counted. */
export interface Year {
  /** How many years before the last day it ends. */
  readonly back: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** 1, and less for what is left at the period's beginning. */
  readonly length: number;
}

/** The period's years, counted back from its last day; the earliest may be shorter. */
export function yearsOf(setting: Setting): readonly Year[] {
  const days = setting.to - setting.from + 1;
  return Array.from({ length: Math.ceil(days / YEAR_DAYS) }, (_, back) => {
    const to = setting.to - YEAR_DAYS * back;
    const from = Math.max(setting.from, to - YEAR_DAYS + 1);
    return { back, from, to, length: (to - from + 1) / YEAR_DAYS };
  });
}
