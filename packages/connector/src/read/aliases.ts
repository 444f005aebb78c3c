import type { Aliases } from "../mapping/converted.js";
import { canonicalJson } from "../mapping/digest.js";

type Values = ReadonlyMap<string, unknown>;

/**
 * The aliases of one extract, as its tables give them while they are read, round after round: what a row
 * gives may be made of what other rows give.
 */
export class ExtractAliases implements Aliases {
  /** How often an alias was given or looked up. */
  uses = 0;
  #settled: Values = new Map();
  #given = new Map<string, unknown>();

  /** An alias that two rows give to different records stands for neither. */
  give(scheme: string, alias: string, value: unknown): void {
    this.uses += 1;
    const place = `${scheme} ${alias}`;
    const isNew = !this.#given.has(place);
    const isSame = isNew || canonicalJson(this.#given.get(place)) === canonicalJson(value);
    this.#given.set(place, isSame ? value : undefined);
  }

  /** What an alias stood for at the end of the round before, or else stands for so far. */
  resolve(scheme: string, alias: string): unknown {
    this.uses += 1;
    const place = `${scheme} ${alias}`;
    return (this.#settled.has(place) ? this.#settled : this.#given).get(place);
  }

  /**
   * Ends a round: what it gave holds for the next.
   *
   * @returns whether it gave what the round before gave, so that another would change nothing
   */
  endRound(): boolean {
    const isStable = holdTheSame(this.#settled, this.#given);
    this.#settled = this.#given;
    this.#given = new Map();
    return isStable;
  }
}

function holdTheSame(a: Values, b: Values): boolean {
  if (a.size !== b.size) return false;
  for (const [place, value] of a) {
    if (!b.has(place) || canonicalJson(value ?? null) !== canonicalJson(b.get(place) ?? null)) {
      return false;
    }
  }
  return true;
}
