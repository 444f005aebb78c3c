import * as z from "zod";
import { divideFractions, fraction, multiplyFractions, toDisplay } from "../exact/index.js";
import { CalendarDay, dayNumber } from "../time/index.js";
import { whole } from "./fte.js";

/** A workforce on one London day. */
export interface TenureInput {
  readonly asOf: string;
  readonly workers: readonly {
    readonly id: string;
    /** The first day in post; `null` when it is not known. */
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
}

/** How long workers have been in post, in days, to 1 decimal. */
export interface Tenure {
  readonly value: {
    readonly meanDays: number;
    readonly medianDays: number;
    /** Per cent of those in post for less than 365 days. */
    readonly under365DaysShare: number;
  } | null;
  readonly reason: "start-date-missing" | "no-workers" | null;
}

const TenureInput: z.ZodType<TenureInput> = z.strictObject({
  asOf: CalendarDay,
  workers: z.array(
    z.object({
      id: z.string().min(1),
      from: CalendarDay.nullable().exactOptional(),
      to: CalendarDay.nullable().exactOptional(),
    }),
  ),
});

const YEAR_DAYS = 365;

/**
 * The tenure of those in post on a day (domain guide, 4.4). One start that nobody recorded leaves no
 * figure: the rest would be those whose records are well kept.
 *
 * @throws ZodError when the input is not of the declared shape
 */
export function tenureOn(input: TenureInput): Tenure {
  const { asOf, workers } = TenureInput.parse(input);
  const inPost = workers.filter(
    ({ from = null, to = null }) => (from === null || from <= asOf) && (to === null || asOf <= to),
  );
  const starts = inPost.flatMap(({ from = null }) => from ?? []);
  if (starts.length < inPost.length) return { value: null, reason: "start-date-missing" };
  if (starts.length === 0) return { value: null, reason: "no-workers" };

  const days = starts.map((from) => dayNumber(asOf) - dayNumber(from)).sort((a, b) => a - b);
  const sum = days.reduce((total, one) => total + one, 0);
  const short = days.filter((one) => one < YEAR_DAYS).length;
  const share = divideFractions(whole(short), whole(days.length));
  return {
    value: {
      meanDays: toDisplay(divideFractions(whole(sum), whole(days.length)), 1),
      medianDays: medianOf(days),
      under365DaysShare: toDisplay(multiplyFractions(share, whole(100)), 1),
    },
    reason: null,
  };
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor((sorted.length - 1) / 2);
  const [low = 0, high = low] = sorted.slice(middle, sorted.length - middle);
  return toDisplay(fraction(BigInt(low + high), 2n), 1);
}
