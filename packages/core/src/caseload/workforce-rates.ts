import * as z from "zod";
import {
  addFractions,
  divideFractions,
  isZero,
  multiplyFractions,
  toDisplay,
  toFraction,
} from "../exact/index.js";
import { whole } from "./fte.js";

/** Full-time equivalents of a workforce; `null` for what is not known. */
export interface Workforce {
  /** Employed, in post. Employed is not permanent: a fixed-term worker is employed. */
  readonly inPostFte: number | null;
  readonly agencyFte: number | null;
  readonly vacancyFte: number | null;
  /** Employed workers who left in the year. */
  readonly leaversFte: number | null;
}

/** Rates in per cent, to 1 decimal; `null` for one whose parts are not all known, or that divides by 0. */
export interface WorkforceRates {
  /** Vacant over vacant and employed. */
  readonly vacancyRate: number | null;
  /** Agency over agency and employed. */
  readonly agencyRate: number | null;
  /** Employed over agency and employed. */
  readonly permanentShare: number | null;
  /** Those who left in the year over those employed at its end. */
  readonly turnoverRate: number | null;
}

const fte = z.number().min(0).nullable();
const Workforce: z.ZodType<Workforce> = z.strictObject({
  inPostFte: fte,
  agencyFte: fte,
  vacancyFte: fte,
  leaversFte: fte,
});

/**
 * The published rates of a workforce (domain guide, 4.4).
 *
 * @throws ZodError when the input is not of the declared shape
 */
export function workforceRates(input: Workforce): WorkforceRates {
  const { inPostFte, agencyFte, vacancyFte, leaversFte } = Workforce.parse(input);
  return {
    vacancyRate: rate(vacancyFte, [vacancyFte, inPostFte]),
    agencyRate: rate(agencyFte, [agencyFte, inPostFte]),
    permanentShare: rate(inPostFte, [agencyFte, inPostFte]),
    turnoverRate: rate(leaversFte, [inPostFte]),
  };
}

function rate(part: number | null, parts: readonly (number | null)[]): number | null {
  if (part === null) return null;
  let sum = whole(0);
  for (const value of parts) {
    if (value === null) return null;
    sum = addFractions(sum, toFraction(value));
  }
  if (isZero(sum)) return null;
  return toDisplay(divideFractions(multiplyFractions(toFraction(part), whole(100)), sum), 1);
}
