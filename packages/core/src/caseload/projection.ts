import * as z from "zod";
import {
  addFractions,
  divideFractions,
  type Fraction,
  fraction,
  isLess,
  multiplyFractions,
  subtractFractions,
  toDisplay,
  toFraction,
  wholesAround,
} from "../exact/index.js";
import { type FteFault, readFte, whole } from "./fte.js";
import { CaseloadParameters } from "./parameters.js";

/** Who carries how much, and what is to be reached. */
export interface ProjectionInput {
  /** Cases for each full-time equivalent that nobody is to exceed. */
  readonly threshold: number;
  readonly workers: readonly {
    readonly cases: number;
    readonly fte: number | null;
    readonly asye?: boolean;
  }[];
  /** Open children whom nobody holds; 0 when left out. */
  readonly unallocated?: number;
}

/** How many full-time equivalents bring everyone under the threshold, or why that cannot be said. */
export type Projection =
  | {
      /** Cases above what each worker can carry, added up. */
      readonly excessCases: number;
      readonly spareCapacity: number;
      /** With every child staying with the worker they know. Rounded up to a tenth. */
      readonly extraFteNoReallocation: number;
      /** With children moved to those who have room, which breaks relationships. */
      readonly extraFteWithReallocation: number;
      /** On the average alone, which leaves some above it. */
      readonly averageOnlyFte: number;
    }
  | { readonly refused: "threshold-not-positive" | FteFault };

const count = z.int().min(0);
const ProjectionInput: z.ZodType<ProjectionInput> = z.strictObject({
  threshold: z.number(),
  workers: z.array(
    z.object({ cases: count, fte: z.number().nullable(), asye: z.boolean().exactOptional() }),
  ),
  unallocated: count.exactOptional(),
});

/**
 * Projects the workforce that a threshold needs at today's demand (domain guide, 4.5). Show all three
 * figures: none of them is the answer by itself.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function projectWorkforce(
  input: ProjectionInput,
  overrides: Partial<CaseloadParameters> = {},
): Projection {
  const { threshold, workers, unallocated = 0 } = ProjectionInput.parse(input);
  const { asyeFactor, maxFte } = CaseloadParameters.parse(overrides);
  if (!(threshold > 0)) return { refused: "threshold-not-positive" };

  const limit = toFraction(threshold);
  let [excess, spare, cases] = [0, 0, 0];
  let fte = whole(0);
  for (const worker of workers) {
    const read = readFte(worker.fte, maxFte);
    if (read.kind === "fault") return { refused: read.reason };
    const allowance = worker.asye ? toFraction(asyeFactor) : whole(1);
    const effective = multiplyFractions(read.value, allowance);
    const capacity = Number(wholesAround(multiplyFractions(limit, effective)).below);
    excess += Math.max(0, worker.cases - capacity);
    spare += Math.max(0, capacity - worker.cases);
    cases += worker.cases;
    fte = addFractions(fte, effective);
  }
  const average = subtractFractions(divideFractions(whole(cases + unallocated), limit), fte);
  return {
    excessCases: excess,
    spareCapacity: spare,
    extraFteNoReallocation: upToTenth(divideFractions(whole(excess + unallocated), limit)),
    extraFteWithReallocation: upToTenth(
      divideFractions(whole(Math.max(0, excess + unallocated - spare)), limit),
    ),
    averageOnlyFte: upToTenth(average),
  };
}

/** Rounded up; less than none is none. */
function upToTenth(fte: Fraction): number {
  if (isLess(fte, whole(0))) return 0;
  const { above } = wholesAround(multiplyFractions(fte, whole(10)));
  return toDisplay(fraction(above, 10n), 1);
}
