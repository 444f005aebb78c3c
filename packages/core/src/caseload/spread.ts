import type { FteFault } from "./fte.js";
import type { Caseload } from "./point-in-time.js";

/** How unevenly caseholders are loaded, in cases for each full-time equivalent. */
export type LoadSpread =
  | {
      readonly caseholders: number;
      readonly least: number;
      readonly lowerQuartile: number;
      readonly median: number;
      readonly upperQuartile: number;
      readonly most: number;
    }
  | { readonly refused: FteFault | "no-caseholders" };

/**
 * The spread behind a mean: quartiles by linear interpolation between the two nearest workers, as
 * spreadsheets have it. One full-time equivalent in doubt leaves none, as it leaves no mean.
 *
 * @example spreadOfLoads(caseloadOn(staffing)) // { caseholders: 3, least: 12, median: 18, ... }
 */
export function spreadOfLoads({ workers }: Caseload): LoadSpread {
  const fault = workers.find(({ reason }) => reason !== null)?.reason;
  if (fault) return { refused: fault };
  const loads = workers.flatMap(({ perFte }) => perFte ?? []).sort((a, b) => a - b);
  if (loads.length === 0) return { refused: "no-caseholders" };
  return {
    caseholders: loads.length,
    least: quantile(loads, 0),
    lowerQuartile: quantile(loads, 0.25),
    median: quantile(loads, 0.5),
    upperQuartile: quantile(loads, 0.75),
    most: quantile(loads, 1),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return Math.round((below + (above - below) * (place % 1)) * 1e4) / 1e4;
}
