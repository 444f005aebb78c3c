/** How much two different grades still agree: not at all, or less the further they lie apart. */
export const WEIGHTS = ["identity", "linear", "quadratic"] as const;

/** One of {@link WEIGHTS}. */
export type Weights = (typeof WEIGHTS)[number];

/** The agreement of every grade with every other on a scale of so many: 1 for a grade with itself. */
export function weightsOf(weights: Weights, grades: number): readonly (readonly number[])[] {
  const places = Array.from({ length: grades }, (_, place) => place);
  return places.map((i) => places.map((j) => weightOf(weights, Math.abs(i - j), grades - 1)));
}

function weightOf(weights: Weights, apart: number, most: number): number {
  if (weights === "identity") return apart === 0 ? 1 : 0;
  const share = apart / most;
  return weights === "linear" ? 1 - share : 1 - share * share;
}
