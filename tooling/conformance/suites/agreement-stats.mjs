import {
  exactAgreement,
  gwetAgreement,
  krippendorffAlpha,
  signedBias,
  weightedKappa,
  withinOneGrade,
} from "@waymark/core";

const OF_PAIRS = {
  exact: exactAgreement,
  withinOne: withinOneGrade,
  signedBias,
  weightedKappa,
  gwetAC: gwetAgreement,
};

/** What a statistic of agreement comes to, or why it is refused. */
export function agreementStats(_file, { statistic, ...input }) {
  if (statistic === "krippendorffAlpha") return krippendorffAlpha(input);
  if (!Object.hasOwn(OF_PAIRS, statistic)) return { refused: "unknown-statistic" };
  const { categories, pairs, ...parameters } = input;
  return OF_PAIRS[statistic]({ categories, pairs }, parameters);
}
