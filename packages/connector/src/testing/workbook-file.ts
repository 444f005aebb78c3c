import { strToU8, type Zippable, zipSync } from "fflate";

/** A workbook as a test writes it: the XML of its parts that are not as plain as can be. */
export interface WorkbookText {
  /** The rows of each sheet, as XML. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** The parts of a workbook, by their paths. */
export function workbookParts({
  sheets,
  strings,
  styles,
  properties = "",
  others = {},
}: WorkbookText): Readonly<Record<string, string>> {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => `<sheet name="${name}" r:id="r${index}"/>`).join("");
  const relations = names
    .map((_, index) => `<Relationship Id="r${index}" Target="worksheets/s${index}.xml"/>`)
    .join("");
  return {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="urn:r">${properties}<sheets>${list}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/s${index}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst>${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet>${styles}</styleSheet>` }),
    ...others,
  };
}

/** Texts as the bytes of a zip. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = strToU8(text);
  return zipSync(entries);
}
