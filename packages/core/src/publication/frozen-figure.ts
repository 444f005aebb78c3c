import * as z from "zod";
import {
  divideFractions,
  fraction,
  multiplyFractions,
  signedFraction,
  toDisplay,
} from "../exact/index.js";
import { contentHash } from "../rule/index.js";
import { Instant } from "../time/index.js";
import type { Published } from "./published.js";

/** A figure as a report froze it: all that is needed to work it out again, and what was shown. */
export interface FigureToFreeze {
  readonly indicatorId: string;
  readonly definitionVersion: string;
  /** The run of the rules that counted it. */
  readonly runId: string;
  /** The instant as at which the records spoke, and that of the freezing, ISO 8601 with offset. */
  readonly dataAsAt: string;
  readonly frozenAt: string;
  readonly numerator: number | null;
  /** `null` for a count. */
  readonly denominator: number | null;
  /** By what the quotient is multiplied: 100 for a percentage, 1 for a count or a ratio. */
  readonly per: number;
  /** Decimals that the figure is rounded to. */
  readonly dp: number;
  readonly published: Published;
  /** The hash of the figure that this one corrects; the old one stays as it is. */
  readonly corrects: string | null;
}

/** A figure that can no longer change unseen. */
export interface FrozenFigure extends FigureToFreeze {
  /** SHA-256 in hex of everything else, as `contentHash` makes it. */
  readonly hash: string;
}

/** What is wrong with a frozen figure. */
export type FrozenFigureFault = "hash-differs" | "value-does-not-follow";

const shape = {
  indicatorId: z.string().min(1),
  definitionVersion: z.string().min(1),
  runId: z.string().min(1),
  dataAsAt: Instant,
  frozenAt: Instant,
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  per: z.int().min(1),
  dp: z.int().min(0).max(6),
  published: z.union([z.number(), z.enum(["c", "x", "z"])]),
  corrects: z.string().nullable(),
};
const FigureToFreeze: z.ZodType<FigureToFreeze> = z.strictObject(shape);

/**
 * Freezes a figure for a report (domain guide, 6.1). A correction is a new figure that names the old.
 *
 * @throws ZodError when the figure is not of the declared shape
 * @throws RangeError when what is shown does not follow from the numbers
 */
export function freezeFigure(input: FigureToFreeze): FrozenFigure {
  const figure = FigureToFreeze.parse(input);
  if (!follows(figure)) {
    throw new RangeError(
      `the value shown of ${figure.indicatorId} does not follow from its numerator and denominator; work it out again before it is frozen`,
    );
  }
  return { ...figure, hash: contentHash(figure) };
}

/** What is wrong with a figure that was frozen, worked out again from its own numbers; none as it should be. */
export function frozenFigureFaults({
  hash,
  ...figure
}: FrozenFigure): readonly FrozenFigureFault[] {
  const faults: FrozenFigureFault[] = [];
  if (contentHash(figure) !== hash) faults.push("hash-differs");
  if (!follows(figure)) faults.push("value-does-not-follow");
  return faults;
}

/** A hidden value may stand for any number; every other must be the one that its numbers give. */
function follows({ numerator, denominator, per, dp, published }: FigureToFreeze): boolean {
  if (published === "c") return numerator !== null;
  if (published === "x") return numerator === null;
  if (published === "z") return denominator === 0;
  if (numerator === null || denominator === 0) return false;
  const quotient = divideFractions(signedFraction(numerator), signedFraction(denominator ?? 1));
  return toDisplay(multiplyFractions(quotient, fraction(BigInt(per), 1n)), dp) === published;
}
