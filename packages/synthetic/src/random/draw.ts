import type { Random } from "./random-stream.js";

/** A whole number from `low` to `high`, both included. */
export function whole(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** True in a share of draws, from 0 to 1. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** One of the words, each as likely as its weight says. */
export function weighted<Table extends Readonly<Record<string, number>>>(
  random: Random,
  table: Table,
): Extract<keyof Table, string> {
  const total = Object.values(table).reduce((sum, weight) => sum + weight, 0);
  let left = random() * total;
  for (const word in table) {
    left -= table[word] ?? 0;
    if (left < 0) return word;
  }
  throw new RangeError("no word has a weight");
}

/** A place in a list of weights, each as likely as its weight says. */
export function weightedIndex(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
}

/** Waiting time with no memory. */
export function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random());
}

/** Log-normal, by the Box-Muller transform. */
export function logNormal(random: Random, median: number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(sigma * normal);
}

/**
 * The value of the log-series distribution at a quantile.
 *
 * @param quantile 0 or more, below 1
 * @param q        the shape, between 0 and 1: the mean is `-q / ((1 - q) ln(1 - q))`
 * @param cap      the largest value given
 */
export function logSeries(quantile: number, q: number, cap: number): number {
  let left = quantile;
  for (let value = 1; value < cap; value += 1) {
    left -= -(q ** value) / (value * Math.log(1 - q));
    if (left < 0) return value;
  }
  return cap;
}
