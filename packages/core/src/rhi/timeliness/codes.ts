import type { Episode, Interview } from "../subject.js";

/** The status of an absence, by number. */
export const MISSING = 0;
export const AWAY = 1;
export const STATUS_UNKNOWN = 2;

/** Whose duty the interview is, by number. */
export const OWN = 0;
export const OTHER = 1;
export const RESPONSIBILITY_UNKNOWN = 2;

/** What was answered to the offer, by number. */
export const NO_RESPONSE = 0;
export const ACCEPTED = 1;
export const DECLINED = 2;
export const NO_ANSWER = 3;

/** The number by which each status stands in a column. */
export const STATUS_CODES: { readonly [Word in NonNullable<Episode["status"]>]: number } = {
  missing: MISSING,
  "away-without-authorisation": AWAY,
  unknown: STATUS_UNKNOWN,
};

/** The number by which each responsible authority stands in a column. */
export const RESPONSIBLE_CODES: { readonly [Word in NonNullable<Episode["responsible"]>]: number } =
  { own: OWN, other: OTHER, unknown: RESPONSIBILITY_UNKNOWN };

/** The number by which each answer stands in a column; 0 where none is on record. */
export const RESPONSE_CODES: {
  readonly [Word in NonNullable<Interview["response"]> | "none"]: number;
} = { none: NO_RESPONSE, accepted: ACCEPTED, declined: DECLINED, "no-answer": NO_ANSWER };
