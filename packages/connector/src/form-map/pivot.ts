import type { Cells } from "../mapping/converted.js";

/** One answer of a form, as the warehouse exports it. */
export interface FormAnswer {
  readonly question: string;
  readonly value: string;
  /** When it was answered, as written: answers of one question stand in this order. */
  readonly answeredAt: string;
}

/** The columns that a form has besides its questions. */
export const FORM_COLUMNS = [
  "FACT_FORM_ID",
  "DIM_PERSON_ID",
  "DIM_LOOKUP_FORM_TYPE_ID_CODE",
] as const;

/** A form with its answers side by side, and the questions that were answered more than one way. */
export interface WideForm {
  readonly cells: ReadonlyMap<string, string>;
  readonly contradicted: readonly string[];
}

/**
 * Lays the answers of one form side by side, so that it is a row like any other: a question is a column,
 * and where it was answered several times each answer has a numbered column besides.
 *
 * @param blank what the authority's forms write for no answer
 */
export function pivot(
  form: Cells,
  answers: readonly FormAnswer[],
  blank: readonly string[],
): WideForm {
  const cells = new Map(
    FORM_COLUMNS.map((column) => [column, form.get(column) ?? ""] as [string, string]),
  );
  const contradicted: string[] = [];
  for (const [question, values] of byQuestion(answers, blank)) {
    values.forEach((value, index) => {
      cells.set(numbered(question, index + 1), value);
    });
    const distinct = [...new Set(values)];
    // Nobody can say which of two answers is meant; none is chosen.
    if (distinct.length > 1) contradicted.push(question);
    cells.set(question, distinct.length === 1 ? (distinct[0] ?? "") : "");
  }
  return { cells, contradicted };
}

/** A question that nobody answered is a blank answer: the form could carry it. */
export function withColumns(
  cells: ReadonlyMap<string, string>,
  columns: readonly string[],
): ReadonlyMap<string, string> {
  return new Map([...columns.map((column) => [column, ""] as const), ...cells]);
}

/** The column of one of several answers to a question. */
export function numbered(question: string, n: number | "{n}"): string {
  return `${question}_${n}_`;
}

function byQuestion(
  answers: readonly FormAnswer[],
  blank: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const none = new Set(blank.map((word) => word.toLowerCase()));
  const inOrder = [...answers].sort(
    (a, b) => compare(a.answeredAt, b.answeredAt) || compare(a.value, b.value),
  );
  const groups = new Map<string, string[]>();
  for (const { question, value } of inOrder) {
    const values = groups.get(question) ?? [];
    const isBlank = value.trim() === "" || none.has(value.trim().toLowerCase());
    if (!isBlank) values.push(value);
    groups.set(question, values);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
