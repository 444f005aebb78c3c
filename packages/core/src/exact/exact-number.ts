import * as z from "zod";
import { type Fraction, fraction } from "./fraction.js";

/** A number that stays exact, 0 or more: a decimal (`0.5`, `"0.85"`) or a fraction (`"1/3"`). */
export type ExactNumber = number | string;

/** Checks an {@link ExactNumber} that comes from outside. */
export const ExactNumber: z.ZodType<ExactNumber> = z.custom<ExactNumber>(isExactNumber, {
  error: 'must be a decimal such as 0.85 or a fraction such as "1/3", 0 or more',
});

// No exponent, and a length that no honest weight reaches: the text becomes integers of any size.
const DECIMAL = /^\d{1,15}(\.\d{1,20})?$/;
const FRACTION = /^\d{1,15}\/0{0,14}[1-9]\d{0,14}$/;

function isExactNumber(value: unknown): value is ExactNumber {
  if (typeof value === "number") return DECIMAL.test(String(value));
  return typeof value === "string" && (DECIMAL.test(value) || FRACTION.test(value));
}

/**
 * The fraction that was written. A number counts as its shortest decimal, so 0.1 is one tenth.
 *
 * @throws RangeError when it is neither a decimal nor a fraction
 */
export function toFraction(value: ExactNumber): Fraction {
  if (!isExactNumber(value)) throw new RangeError(`"${value}" is not a decimal or a fraction`);
  const [numerator = "", denominator] = String(value).split("/");
  if (denominator !== undefined) return fraction(BigInt(numerator), BigInt(denominator));
  const [whole = "", decimals = ""] = numerator.split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/**
 * The fraction of a number of either sign, as its shortest decimal writes it.
 *
 * @throws RangeError when it is not finite, or so large or small that it is written with an exponent
 * @example signedFraction(-0.5) // { numerator: -1n, denominator: 2n }
 */
export function signedFraction(value: number): Fraction {
  const { numerator, denominator } = toFraction(Math.abs(value));
  return { numerator: value < 0 ? -numerator : numerator, denominator };
}

/**
 * A fraction for display, rounded to so many decimals, halves away from zero.
 *
 * @example toDisplay(toFraction("1/3"), 2) // 0.33
 */
export function toDisplay({ numerator, denominator }: Fraction, decimals = 6): number {
  const size = numerator < 0n ? -numerator : numerator;
  const scaled = (2n * 10n ** BigInt(decimals) * size + denominator) / (2n * denominator);
  return Number(`${numerator < 0n && scaled > 0n ? "-" : ""}${scaled}e-${decimals}`);
}
