import type { CodeField, FieldMapping, TriField } from "../field.js";
import { birthDay, id } from "../fields.js";
import type { StreamMapping, TableMapping } from "../table.js";

/** The child of every row. */
export const child: FieldMapping = id("Child Unique ID");

const PERSON = ["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age"];

const sex: CodeField = {
  as: "code",
  from: "Gender",
  words: {
    "a) Male": "M",
    Male: "M",
    M: "M",
    "b) Female": "F",
    Female: "F",
    F: "F",
    "c) Not stated/recorded": "U",
    "d) Neither": "U",
    U: "U",
  },
};

const person: StreamMapping = {
  entity: "person",
  sameKey: "agree",
  fields: {
    personKey: child,
    birth: birthDay("Date of Birth"),
    sex,
    ethnicity: { as: "openCode", from: "Ethnicity", known: [] },
  },
};

/**
 * One list of the workbook, on the sheet of its number. Headings differ in case, blanks and marks alone.
 *
 * @param columns those after the child's own, each on a line
 */
export function annexList(
  number: number,
  title: string,
  columns: string,
  streams: readonly StreamMapping[],
): TableMapping {
  return {
    source: `annex-a-list-${number}`,
    title: `Annex A list ${number}, ${title}`,
    version: "1",
    sheet: `List ${number}`,
    columns: [...PERSON, ...lines(columns)],
    required: ["Child Unique ID"],
    otherHeadings: {},
    streams: [person, ...streams],
  };
}

/** A list that no canonical record carries. */
export function notKeptList(number: number, title: string, columns: string): TableMapping {
  const own = lines(columns);
  return {
    source: `annex-a-list-${number}`,
    title: `Annex A list ${number}, ${title}`,
    version: "1",
    sheet: `List ${number}`,
    columns: own,
    required: [],
    otherHeadings: {},
    streams: [],
  };
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** A flag, with or without the letter of its list. */
export function listFlag(from: string): TriField {
  return {
    as: "tri",
    from,
    yes: ["y", "yes", "a) yes", "true", "1"],
    no: ["n", "no", "b) no", "false", "0"],
    notApplicable: ["na", "n/a"],
  };
}
