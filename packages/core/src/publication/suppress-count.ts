import { isCount, isSmall, type Published, SuppressionParameters } from "./published.js";

/**
 * One count that stands alone (domain guide, 7.1): 0 stays, a small one is hidden, a missing one is `x`.
 *
 * @param value a count, or `null` when it is not known
 * @throws ZodError when a parameter is not of the declared shape
 */
export function suppressCount(
  value: number | null,
  overrides: Partial<Pick<SuppressionParameters, "threshold">> = {},
): { readonly value: Published } | { readonly refused: "not-a-count" } {
  const { threshold } = SuppressionParameters.parse(overrides);
  if (value === null) return { value: "x" };
  if (!isCount(value)) return { refused: "not-a-count" };
  return { value: isSmall(value, threshold) ? "c" : value };
}
