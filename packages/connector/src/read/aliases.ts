import type { Aliases } from "../mapping/converted.js";

/** The aliases of one extract, as its tables give them while they are read. */
export class ExtractAliases implements Aliases {
  /** How many lookups found nothing. */
  unresolved = 0;
  readonly #keys = new Map<string, string | null>();

  /** How many aliases stand for a record. */
  get size(): number {
    return this.#keys.size;
  }

  /** An alias that two rows give to different records stands for neither. */
  give(scheme: string, alias: string, key: string): void {
    const place = `${scheme} ${alias}`;
    const held = this.#keys.get(place);
    this.#keys.set(place, held === undefined || held === key ? key : null);
  }

  resolve(scheme: string, alias: string): string | undefined {
    const key = this.#keys.get(`${scheme} ${alias}`) ?? undefined;
    if (key === undefined) this.unresolved += 1;
    return key;
  }
}
