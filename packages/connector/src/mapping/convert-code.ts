import { type Converted, plainValue } from "./converted.js";
import type { CodeField, CodesField, JsonCodesField, OpenCodeField, TriField } from "./field.js";

/** A code of the source in one of our words. */
export function convertCode({ words, blank }: CodeField, cell: string): Converted {
  const raw = cell.trim();
  if (raw === "") return plainValue(blank === undefined ? null : { code: blank, raw: null });
  const entry = Object.entries(words).find(([code]) => code.toLowerCase() === raw.toLowerCase());
  if (entry) return plainValue({ code: entry[1], raw });
  return { kind: "value", value: { code: "unknown", raw }, flag: "code-unknown" };
}

/** Several codes of one cell. */
export function convertCodes({ separator, known }: CodesField, cell: string): Converted {
  if (cell.trim() === "") return plainValue(null);
  return codesOf(cell.split(separator), known);
}

/** Several codes of one cell that holds JSON. */
export function convertJsonCodes({ known }: JsonCodesField, cell: string): Converted {
  if (cell.trim() === "") return plainValue(null);
  const raws = codesInJson(cell);
  if (raws === null) return { kind: "value", value: null, flag: "outcome-unparsed" };
  return codesOf(raws, known);
}

function codesInJson(cell: string): readonly string[] | null {
  try {
    const parsed: unknown = JSON.parse(cell);
    if (typeof parsed !== "object" || parsed === null) return null;
    const said = Array.isArray(parsed)
      ? parsed
      : Object.entries(parsed).flatMap(([code, answer]) => (appliesBy(answer) ? [code] : []));
    return said.every((one) => typeof one === "string") ? said : null;
  } catch {
    return null;
  }
}

function appliesBy(answer: unknown): boolean {
  return answer === true || (typeof answer === "string" && /^y(es)?$/i.test(answer));
}

function codesOf(raws: readonly string[], known: readonly string[]): Converted {
  const codes = raws.map((raw) => convertOpenCode({ known }, raw));
  const values = codes.flatMap((one) => (one.kind === "value" && one.value !== null ? [one] : []));
  const flag = values.find((one) => one.flag !== null)?.flag ?? null;
  return { kind: "value", value: values.map((one) => one.value), flag };
}

/** A code of a list that others keep. */
export function convertOpenCode({ known }: Pick<OpenCodeField, "known">, cell: string): Converted {
  const raw = cell.trim();
  if (raw === "") return plainValue(null);
  const listed = known.find((code) => code.toLowerCase() === raw.toLowerCase());
  const flag = listed === undefined && known.length > 0 ? "code-unknown" : null;
  return { kind: "value", value: { code: listed ?? raw, raw }, flag };
}

/** A flag with four values. */
export function convertTri({ yes, no, notApplicable }: TriField, cell: string): Converted {
  const word = cell.trim().toLowerCase();
  if (yes.includes(word)) return plainValue("yes");
  if (no.includes(word)) return plainValue("no");
  if (notApplicable.includes(word)) return plainValue("notApplicable");
  return { kind: "value", value: "unknown", flag: word === "" ? null : "code-unknown" };
}
