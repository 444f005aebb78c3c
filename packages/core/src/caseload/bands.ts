import {
  type Fraction,
  isLess,
  multiplyFractions,
  toFraction,
  wholesAround,
} from "../exact/index.js";
import type { CaseloadBand, CaseloadParameters } from "./parameters.js";

/** The bands of a type of team: its own, or else the authority's. */
export function bandsFor(
  teamType: string | undefined,
  { bands, bandsByTeamType }: CaseloadParameters,
): readonly CaseloadBand[] {
  if (teamType === undefined || !Object.hasOwn(bandsByTeamType, teamType)) return bands;
  return bandsByTeamType[teamType] ?? bands;
}

/** The band of a load: the first whose edge it does not pass. */
export function bandOf(perFte: Fraction, bands: readonly CaseloadBand[]): string | null {
  const band = bands.find(({ max }) => max === null || !isLess(toFraction(max), perFte));
  return band?.name ?? null;
}

/** The most cases that so many full-time equivalents may hold without being above a band. */
export function mostWithin({ max }: CaseloadBand, fte: Fraction): number {
  if (max === null) return Number.POSITIVE_INFINITY;
  return Number(wholesAround(multiplyFractions(toFraction(max), fte)).below);
}
