import { CoverageCount, type FormCoverage } from "../form-map/form-coverage.js";
import type { MappedForm } from "../form-map/form-map.js";
import type { MappedForms } from "../form-map/form-tables.js";
import { type FormAnswer, numbered, pivot, withColumns } from "../form-map/pivot.js";
import { formAnswers, forms } from "../mapping/hdm/forms.js";
import type { ExtractAliases } from "./aliases.js";
import type { FileReading, TableRead } from "./reading.js";
import { type TableReader, tableReader } from "./table-reader.js";

/** What an authority's forms say, by its own map. */
export interface FormsRead {
  readonly readings: readonly TableRead[];
  /** `null` where no form came. */
  readonly coverage: FormCoverage | null;
}

/**
 * Reads the forms of an extract, once all of its files are: each form with its answers is one row of the
 * table that the map makes of its kind. A form of another kind is counted, and says nothing.
 */
export function readForms(
  readings: readonly FileReading[],
  { map, tables }: MappedForms,
  aliases: ExtractAliases,
): FormsRead {
  const files = readings.filter((one) => one.kind === "read");
  const formFiles = files.filter(({ table }) => table === forms);
  const answers = answersByForm(files.filter(({ table }) => table === formAnswers));
  const headers = map.forms.map((form, index) =>
    headerOf(form, tables[index]?.columns ?? [], answers),
  );
  const count = new CoverageCount();
  const ownerless = withoutOneChild(formFiles);
  const read = formFiles.flatMap((file) => {
    const readers = new Map<number, TableReader>();
    for (const { row, cells } of file.whole) {
      const type = cells.get("DIM_LOOKUP_FORM_TYPE_ID_CODE") ?? "";
      const formId = cells.get("FACT_FORM_ID")?.trim() ?? "";
      if (ownerless.has(formId)) {
        count.addOwnerless();
        continue;
      }
      const index = map.forms.findIndex(({ formTypes }) => formTypes.includes(type));
      const table = tables[index];
      const wide = pivot(cells, answers.get(formId) ?? [], map.blank);
      const asked = wide.contradicted.filter((question) => table?.columns.includes(question));
      count.add(type, table !== undefined, asked);
      if (table === undefined) continue;
      const header = headers[index] ?? [];
      const reader = readers.get(index) ?? tableReader(table, header, aliases);
      readers.set(index, reader);
      const columns = withColumns(wide.cells, header);
      reader.add({ row, cells: header.map((name) => columns.get(name) ?? ""), facts: [] });
    }
    return [...readers].flatMap(([index, reader]) => {
      const table = tables[index];
      return table === undefined
        ? []
        : [{ ...file, table, header: headers[index] ?? [], ...taken(reader) }];
    });
  });
  return { readings: read, coverage: formFiles.length === 0 ? null : count.coverage };
}

function headerOf(
  form: MappedForm,
  columns: readonly string[],
  answers: ReadonlyMap<string, readonly FormAnswer[]>,
): readonly string[] {
  const { episodes, status, addsTo } = form;
  const most = episodes === undefined ? 0 : mostAnswers(answers, episodes.question);
  const several = Array.from({ length: most }, (_, n) => numbered(episodes?.question ?? "", n + 1));
  const others = [status, addsTo].flatMap((one) => (one === undefined ? [] : [one.question]));
  return [...new Set([...columns, ...others, ...several])];
}

function taken({ rows, streams }: TableReader) {
  return {
    rows,
    streams,
    whole: [],
    damaged: [],
    extraColumns: [],
    unknownElements: { count: 0, kinds: 0 },
    usesAliases: true,
  };
}

const NO_FORM = ["", "-1"];

/** Ids that name no form, or forms of more than one child: whose answers they gather nobody can say. */
function withoutOneChild(formFiles: readonly TableRead[]): ReadonlySet<string> {
  const childOf = new Map<string, string>();
  const ownerless = new Set(NO_FORM);
  for (const { cells } of formFiles.flatMap(({ whole }) => whole)) {
    const form = cells.get("FACT_FORM_ID")?.trim() ?? "";
    const child = cells.get("DIM_PERSON_ID")?.trim() ?? "";
    if ((childOf.get(form) ?? child) !== child) ownerless.add(form);
    childOf.set(form, child);
  }
  return ownerless;
}

function answersByForm(files: readonly TableRead[]): ReadonlyMap<string, readonly FormAnswer[]> {
  const byForm = new Map<string, FormAnswer[]>();
  for (const { cells } of files.flatMap(({ whole }) => whole)) {
    const form = cells.get("FACT_FORM_ID")?.trim() ?? "";
    const answer = {
      question: cells.get("ANSWER_NO") ?? "",
      value: cells.get("ANSWER") ?? "",
      answeredAt: cells.get("ANSWERED_DTTM") ?? "",
    };
    const answers = byForm.get(form);
    if (answers) answers.push(answer);
    else byForm.set(form, [answer]);
  }
  return byForm;
}

function mostAnswers(
  answers: ReadonlyMap<string, readonly FormAnswer[]>,
  question: string,
): number {
  let most = 1;
  for (const ofForm of answers.values()) {
    most = Math.max(most, ofForm.filter((answer) => answer.question === question).length);
  }
  return most;
}
