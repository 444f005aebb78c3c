import type { Aliases } from "../mapping/converted.js";
import { canonicalJson } from "../mapping/digest.js";

/** The aliases of one extract, as its tables give them while they are read. */
export class ExtractAliases implements Aliases {
  /** How many lookups found nothing. */
  unresolved = 0;
  readonly #values = new Map<string, unknown>();

  /** How many aliases stand for a record. */
  get size(): number {
    return this.#values.size;
  }

  /** An alias that two rows give to different records stands for neither. */
  give(scheme: string, alias: string, value: unknown): void {
    const place = `${scheme} ${alias}`;
    const isNew = !this.#values.has(place);
    const isSame = isNew || canonicalJson(this.#values.get(place)) === canonicalJson(value);
    this.#values.set(place, isSame ? value : undefined);
  }

  resolve(scheme: string, alias: string): unknown {
    const value = this.#values.get(`${scheme} ${alias}`);
    if (value === undefined) this.unresolved += 1;
    return value;
  }
}
