/**
 * How much of an authority's forms its map reached: counts, and the map's own questions. A form's type is
 * what its row says, and may be anything: it is counted and not named.
 */
export interface FormCoverage {
  readonly forms: number;
  readonly matched: number;
  /** How many types of form came that the map does not name. */
  readonly typesUnmatched: number;
  /** How many forms have no id of their own, or one that forms of two children share: they say nothing. */
  readonly ownerless: number;
  /** Questions that were answered more than one way in a form, by how many forms. */
  readonly contradicted: Readonly<Record<string, number>>;
}

/** Counts the forms of one extract. */
export class CoverageCount {
  #forms = 0;
  #matched = 0;
  #ownerless = 0;
  readonly #unmatched = new Set<string>();
  readonly #contradicted = new Map<string, number>();

  add(formType: string, isMatched: boolean, contradicted: readonly string[]): void {
    this.#forms += 1;
    if (isMatched) this.#matched += 1;
    else this.#unmatched.add(formType);
    for (const question of contradicted) increase(this.#contradicted, question);
  }

  addOwnerless(): void {
    this.#forms += 1;
    this.#ownerless += 1;
  }

  get coverage(): FormCoverage {
    return {
      forms: this.#forms,
      matched: this.#matched,
      typesUnmatched: this.#unmatched.size,
      ownerless: this.#ownerless,
      contradicted: Object.fromEntries([...this.#contradicted].sort()),
    };
  }
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
