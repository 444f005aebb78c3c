import { divideFractions, isZero, toDisplay, toFraction } from "../exact/index.js";

/**
 * Full-time equivalents of team leaders for each one of caseholders, to 4 decimals (domain guide, 4.4).
 *
 * @returns `null` when either is not known, or there are no caseholders
 * @example teamLeaderCover(12, 80) // 0.15
 */
export function teamLeaderCover(
  teamLeaderFte: number | null,
  caseholderFte: number | null,
): number | null {
  if (teamLeaderFte === null || caseholderFte === null) return null;
  const caseholders = toFraction(caseholderFte);
  if (isZero(caseholders)) return null;
  return toDisplay(divideFractions(toFraction(teamLeaderFte), caseholders), 4);
}
