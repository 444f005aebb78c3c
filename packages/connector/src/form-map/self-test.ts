import { applyRow } from "../mapping/apply.js";
import type { Aliases } from "../mapping/converted.js";
import { plan } from "../mapping/plan.js";
import type { FormMap } from "./form-map.js";
import { formTables } from "./form-tables.js";
import { pivot, withColumns } from "./pivot.js";

// A test is of one form alone: whatever it names is there.
const anything: Aliases = { resolve: (_, alias) => alias };

/**
 * Runs the map's own tests.
 *
 * @returns a sentence for each that fails, naming the test and the field; never an answer
 */
export function testFormMap(map: FormMap): readonly string[] {
  const { tables } = formTables(map);
  return map.tests.flatMap(({ name, formType, answers, expect }) => {
    const index = map.forms.findIndex(({ formTypes }) => formTypes.includes(formType));
    const table = tables[index];
    if (table === undefined) return [`Test "${name}": the map has no form ${formType}.`];
    const form = new Map([
      ["FACT_FORM_ID", "1"],
      ["DIM_PERSON_ID", "1"],
      ["DIM_LOOKUP_FORM_TYPE_ID_CODE", formType],
    ]);
    const given = Object.entries(answers).map(([question, value]) => ({
      question,
      value,
      answeredAt: "",
    }));
    const { cells } = pivot(form, given, map.blank);
    const [stream] = plan(table, [...new Set([...table.columns, ...cells.keys()])]);
    const record = stream?.records[0];
    if (stream === undefined || record === undefined) return [];
    const applied = applyRow(record, stream.mapping, withColumns(cells, table.columns), anything);
    if (applied.kind !== "record") {
      const why =
        applied.kind === "held-back" ? `, ${applied.reason} in ${applied.columns.join(", ")}` : "";
      return [`Test "${name}": the form is held back${why}.`];
    }
    return Object.entries(expect).flatMap(([field, wanted]) =>
      says(applied.record[field], wanted)
        ? []
        : [`Test "${name}": ${field} is not what the test expects.`],
    );
  });
}

/** Whether a value says what a test expects: a code by its word, a time by what the test names of it. */
function says(value: unknown, wanted: unknown): boolean {
  if (typeof value === "object" && value !== null) {
    if ("code" in value && typeof wanted === "string") return value.code === wanted;
    if (typeof wanted === "object" && wanted !== null) {
      return Object.entries(wanted).every(([name, one]) => Reflect.get(value, name) === one);
    }
  }
  return value === wanted || (value === undefined && wanted === null);
}
