import * as z from "zod";
import { type AgreementInterval, jackknifeInterval } from "./interval.js";
import {
  exactAgreement,
  gwetAgreement,
  type PairedAgreement,
  signedBias,
  weightedKappa,
  withinOneGrade,
} from "./paired-agreement.js";
import type { PairedRatings, Rating } from "./ratings.js";

/** Pairs of grades, each with the period in which it was moderated. */
export interface DatedPairs {
  /** The whole declared scale in order. */
  readonly categories: readonly string[];
  readonly pairs: readonly {
    /** As the authority names its periods, such as `2026-Q2`; they are told in the order of their names. */
    readonly period: string;
    readonly auditor: Rating;
    readonly moderator: Rating;
  }[];
}

/** How well auditors and moderators agreed in one period. Each statistic is refused on its own. */
export interface AgreementInPeriod {
  readonly period: string;
  readonly exact: PairedAgreement;
  readonly withinOne: PairedAgreement;
  readonly signedBias: PairedAgreement;
  readonly signedBiasInterval: AgreementInterval;
  readonly weightedKappa: PairedAgreement;
  readonly gwet: PairedAgreement;
}

const rating = z.string().nullable();
const DatedPairs: z.ZodType<DatedPairs> = z.strictObject({
  categories: z.array(z.string()),
  pairs: z.array(z.strictObject({ period: z.string().min(1), auditor: rating, moderator: rating })),
});

/**
 * Agreement period by period, so that a drift shows: of auditors who grow more generous, the signed bias
 * rises while exact agreement may stand still. Whether it does is for the reader, with `n` and the interval of the bias beside it.
 *
 * @throws ZodError when the input is not of the declared shape
 */
export function agreementDrift(input: DatedPairs): readonly AgreementInPeriod[] {
  const { categories, pairs } = DatedPairs.parse(input);
  const periods = [...new Set(pairs.map(({ period }) => period))].sort();
  return periods.map((period) => {
    const inIt: PairedRatings = {
      categories,
      pairs: pairs
        .filter((pair) => pair.period === period)
        .map(({ auditor, moderator }) => [auditor, moderator] as const),
    };
    return {
      period,
      exact: exactAgreement(inIt),
      withinOne: withinOneGrade(inIt),
      signedBias: signedBias(inIt),
      signedBiasInterval: jackknifeInterval(signedBias, inIt),
      weightedKappa: weightedKappa(inIt),
      gwet: gwetAgreement(inIt),
    };
  });
}
