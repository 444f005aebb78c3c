/** How much of an authority's forms its map reached. Counts and form types, never an answer. */
export interface FormCoverage {
  readonly forms: number;
  readonly matched: number;
  /** Forms that the map does not name, by their type. */
  readonly unmatched: Readonly<Record<string, number>>;
  /** Questions that were answered more than one way in a form, by how many forms. */
  readonly contradicted: Readonly<Record<string, number>>;
}

/** Counts the forms of one extract. */
export class CoverageCount {
  #forms = 0;
  #matched = 0;
  readonly #unmatched = new Map<string, number>();
  readonly #contradicted = new Map<string, number>();

  add(formType: string, isMatched: boolean, contradicted: readonly string[]): void {
    this.#forms += 1;
    if (isMatched) this.#matched += 1;
    else increase(this.#unmatched, formType);
    for (const question of contradicted) increase(this.#contradicted, question);
  }

  get coverage(): FormCoverage {
    return {
      forms: this.#forms,
      matched: this.#matched,
      unmatched: Object.fromEntries([...this.#unmatched].sort()),
      contradicted: Object.fromEntries([...this.#contradicted].sort()),
    };
  }
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
