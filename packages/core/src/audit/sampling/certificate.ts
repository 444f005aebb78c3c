import { contentHash } from "../../rule/index.js";
import { parseInstant } from "../../time/index.js";
import { byCodePoint } from "../by-code-point.js";
import {
  type DrawnSample,
  drawSample,
  type SampledCase,
  type SampleExclusion,
  type SampleRefusal,
  type SampleRequest,
} from "./draw-sample.js";

/** Everything that anyone needs, besides the population itself, to draw a sample again and compare. */
export interface SampleCertificate {
  readonly method: "hmac-sha256-stratified-largest-remainder-1";
  /** When the seed was fixed and when the list was drawn, ISO 8601 with offset. */
  readonly seedFixedAt: string;
  readonly drawnAt: string;
  readonly seed: string;
  readonly size: number;
  readonly minPerStratum: number;
  readonly reservesPerStratum: number;
  /** Cases before the exclusions. */
  readonly populationCount: number;
  /** Of the cases in the order of their ids, as {@link contentHash} makes it. */
  readonly populationHash: string;
  readonly exclusions: readonly SampleExclusion[];
  readonly allocation: Readonly<Record<string, number>>;
  readonly selected: Readonly<Record<string, readonly string[]>>;
  readonly reserves: Readonly<Record<string, readonly string[]>>;
}

/** What does not agree when a sample is drawn again. */
export type CertificateDifference =
  | "population-count"
  | "population-hash"
  | "seed-fixed-after-draw"
  | "sample"
  | SampleRefusal;

/** When a seed was fixed, and when the sample was drawn. */
export type DrawTimes = Pick<SampleCertificate, "seedFixedAt" | "drawnAt">;

/**
 * Draws a sample and certifies it.
 *
 * @param times instants, ISO 8601 with offset
 * @throws RangeError when an instant cannot be read
 * @throws ZodError when the request is not of the declared shape
 */
export function certifySample(
  request: SampleRequest,
  { seedFixedAt, drawnAt }: DrawTimes,
): SampleCertificate | { readonly refused: SampleRefusal | "seed-fixed-after-draw" } {
  const drawn = drawSample(request);
  if ("refused" in drawn) return drawn;
  if (isAfter(seedFixedAt, drawnAt)) return { refused: "seed-fixed-after-draw" };
  const { population, seed, size, minPerStratum = 0, reservesPerStratum = 0 } = request;
  return {
    method: "hmac-sha256-stratified-largest-remainder-1",
    seedFixedAt,
    drawnAt,
    seed,
    size,
    minPerStratum,
    reservesPerStratum,
    populationCount: population.length,
    populationHash: hashOf(population),
    exclusions: [...(request.exclusions ?? [])].sort((a, b) => byCodePoint(a.id, b.id)),
    ...drawn,
  };
}

/**
 * Draws a certified sample again.
 *
 * @param population as it was, in any order
 * @returns what does not agree with the certificate; none when all of it does
 */
export function redrawDifferences(
  certificate: SampleCertificate,
  population: readonly SampledCase[],
): readonly CertificateDifference[] {
  const { seed, size, minPerStratum, reservesPerStratum, exclusions } = certificate;
  const again = drawSample({
    population,
    seed,
    size,
    minPerStratum,
    reservesPerStratum,
    exclusions,
  });
  const differences: CertificateDifference[] = [];
  if (population.length !== certificate.populationCount) differences.push("population-count");
  if (hashOf(population) !== certificate.populationHash) differences.push("population-hash");
  if (isAfter(certificate.seedFixedAt, certificate.drawnAt)) {
    differences.push("seed-fixed-after-draw");
  }
  if ("refused" in again) differences.push(again.refused);
  else if (contentHash(again) !== contentHash(drawnIn(certificate))) differences.push("sample");
  return differences;
}

function drawnIn({ allocation, selected, reserves }: SampleCertificate): DrawnSample {
  return { allocation, selected, reserves };
}

function hashOf(population: readonly SampledCase[]): string {
  const inOrder = [...population].sort((a, b) => byCodePoint(a.id, b.id));
  return contentHash(inOrder.map(({ id, stratum }) => [id, stratum]));
}

function isAfter(first: string, second: string): boolean {
  const [a, b] = [first, second].map(parseInstant);
  if (typeof a !== "number" || typeof b !== "number") {
    throw new RangeError("a sample needs instants with their offset, as 2026-06-30T12:00:00+01:00");
  }
  return a > b;
}
