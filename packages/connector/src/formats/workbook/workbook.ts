import { FileRefusal } from "../refusal.js";
import { type Shows, showsOf } from "./number-format.js";
import { type Parts, readWholePart } from "./part.js";

/** What a sheet needs to know of the workbook that it is part of. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** What each cell style shows of a number. */
  readonly styles: readonly Shows[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

/**
 * Reads what the sheets of a workbook share.
 *
 * @throws FileRefusal `workbook` when it carries macros or lacks a part
 */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  if (parts.names.some((name) => /vbaproject/i.test(name))) throw new FileRefusal("workbook");
  const targets = await readRelations(parts);
  const named: { readonly name: string; readonly id: string }[] = [];
  let is1904 = false;
  await readWholePart(parts, WORKBOOK, {
    open: (element, { name = "", id = "", date1904 }) => {
      if (element === "sheet") named.push({ name, id });
      if (element === "workbookPr") is1904 = date1904 === "1" || date1904 === "true";
    },
  });
  return {
    sheets: named.map(({ name, id }) => ({ name, part: targets.get(id) ?? "" })),
    strings: parts.names.includes(STRINGS) ? await readStrings(parts) : [],
    styles: parts.names.includes(STYLES) ? await readStyles(parts) : [],
    is1904,
  };
}

async function readRelations(parts: Parts): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await readWholePart(parts, RELATIONS, {
    open: (element, { Id = "", Target = "", TargetMode = "" }) => {
      if (element !== "Relationship" || TargetMode === "External") return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

async function readStrings(parts: Parts): Promise<readonly string[]> {
  const strings: string[] = [];
  let current = "";
  let isPhonetic = false;
  await readWholePart(parts, STRINGS, {
    open: (element) => {
      if (element === "si") current = "";
      if (element === "rPh") isPhonetic = true;
    },
    close: (element, text) => {
      if (element === "rPh") isPhonetic = false;
      if (element === "t" && !isPhonetic) current += text;
      if (element === "si") strings.push(current);
    },
  });
  return strings;
}

async function readStyles(parts: Parts): Promise<readonly Shows[]> {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let isCellStyle = false;
  await readWholePart(parts, STYLES, {
    open: (element, { numFmtId = "0", formatCode = "" }) => {
      if (element === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (element === "cellXfs") isCellStyle = true;
      if (element === "xf" && isCellStyle) styles.push(Number(numFmtId));
    },
    close: (element) => {
      if (element === "cellXfs") isCellStyle = false;
    },
  });
  return styles.map((id) => showsOf(id, codes.get(id)));
}
