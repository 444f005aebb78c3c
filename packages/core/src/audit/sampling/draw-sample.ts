import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod";
import { byCodePoint } from "../by-code-point.js";
import { allocate } from "./allocate.js";

/** A case that may be drawn, and the group whose share of the sample it belongs to. */
export interface SampledCase {
  readonly id: string;
  readonly stratum: string;
}

/** What a sample is drawn from, and how. */
export interface SampleRequest {
  /** Every case of the population, in any order. */
  readonly population: readonly SampledCase[];
  /** How many cases to draw in all. */
  readonly size: number;
  /** Fixed and logged before the list is drawn, so that nobody can pick a friendly sample. */
  readonly seed: string;
  /** Cases to draw from each stratum before the rest is shared out; left out, 0. */
  readonly minPerStratum?: number;
  /** Cases taken out before strata are sized. An id that is not in the population is ignored. */
  readonly exclusions?: readonly SampleExclusion[];
  /** Further cases of each stratum, in order, for those that turn out not to be auditable; left out, 0. */
  readonly reservesPerStratum?: number;
}

/** A case that is taken out of a population, and why. */
export interface SampleExclusion {
  readonly id: string;
  readonly reason: string;
}

/** Why no sample is drawn. */
export type SampleRefusal =
  | "duplicate-id"
  | "seed-missing"
  | "size-not-positive"
  | "sample-larger-than-population"
  | "sample-too-small-for-minimum";

/** A sample by stratum, in the order of the draw, or why there is none. */
export type DrawnSample =
  | {
      readonly allocation: Readonly<Record<string, number>>;
      readonly selected: Readonly<Record<string, readonly string[]>>;
      /** The first of a stratum stands in for the first of its cases that is replaced. */
      readonly reserves: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly refused: SampleRefusal };

const text = z.string().min(1);
const SampleRequest: z.ZodType<SampleRequest> = z.strictObject({
  population: z.array(z.strictObject({ id: text, stratum: text })),
  size: z.number(),
  seed: z.string(),
  minPerStratum: z.int().min(0).exactOptional(),
  exclusions: z.array(z.strictObject({ id: text, reason: text })).exactOptional(),
  reservesPerStratum: z.int().min(0).exactOptional(),
});

/**
 * Draws a stratified sample that anyone can draw again (domain guide, 5.5): inside a stratum, cases are
 * ranked by HMAC-SHA256 of their id under the seed, as lower-case hex; the first ones are taken.
 *
 * @throws ZodError when the request is not of the declared shape
 */
export function drawSample(request: SampleRequest): DrawnSample {
  const checked = SampleRequest.parse(request);
  const { population, size, seed, minPerStratum = 0, reservesPerStratum = 0 } = checked;
  const ids = new Set(population.map(({ id }) => id));
  if (ids.size < population.length) return { refused: "duplicate-id" };
  if (seed === "") return { refused: "seed-missing" };
  if (!Number.isSafeInteger(size) || size < 1) return { refused: "size-not-positive" };
  const excluded = new Set(checked.exclusions?.map(({ id }) => id));
  const cases = population.filter(({ id }) => !excluded.has(id));
  if (size > cases.length) return { refused: "sample-larger-than-population" };

  const strata = byStratum(cases);
  const sizes = strata.map(([stratum, inIt]) => ({ stratum, cases: inIt.length }));
  const allocation = allocate(sizes, size, minPerStratum);
  if (allocation === null) return { refused: "sample-too-small-for-minimum" };
  const ranked = strata.map(([stratum, inIt]) => {
    const drawn = allocation.get(stratum) ?? 0;
    return { stratum, drawn, order: rankBySeed(inIt, seed) };
  });
  return {
    allocation: Object.fromEntries(allocation),
    selected: Object.fromEntries(
      ranked.map(({ stratum, drawn, order }) => [stratum, order.slice(0, drawn)]),
    ),
    reserves: Object.fromEntries(
      ranked.map(({ stratum, drawn, order }) => [
        stratum,
        order.slice(drawn, drawn + reservesPerStratum),
      ]),
    ),
  };
}

function byStratum(
  cases: readonly SampledCase[],
): readonly (readonly [stratum: string, ids: readonly string[]])[] {
  const strata = new Map<string, string[]>();
  for (const { id, stratum } of cases) {
    const ids = strata.get(stratum);
    if (ids === undefined) strata.set(stratum, [id]);
    else ids.push(id);
  }
  return [...strata].sort(([a], [b]) => byCodePoint(a, b));
}

function rankBySeed(ids: readonly string[], seed: string): readonly string[] {
  const key = utf8ToBytes(seed);
  return ids
    .map((id) => ({ id, rank: bytesToHex(hmac(sha256, key, utf8ToBytes(id))) }))
    .sort((a, b) => byCodePoint(a.rank, b.rank) || byCodePoint(a.id, b.id))
    .map(({ id }) => id);
}
