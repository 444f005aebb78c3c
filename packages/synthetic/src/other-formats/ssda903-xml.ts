import type { Sheet, SyntheticFile } from "../sheet.js";

const OTHER_NAMES: Readonly<Record<string, string>> = { CHILD: "CHILDID", PLACE: "PL" };

/** The header, reviews and episodes of a 903 as its XML: the same facts as in the CSV files. */
export function ssda903Xml(sheets: readonly Sheet[]): SyntheticFile {
  const [header, reviews, episodes] = ["header.csv", "reviews.csv", "episodes.csv"].map((file) =>
    sheets.find((sheet) => sheet.file === file),
  );
  const reviewsOf = byChild(reviews, ["REVIEW", "REVIEW_CODE"], "AREVIEW");
  const episodesOf = byChild(episodes, episodes?.columns.slice(1) ?? [], "EPISODE");
  const children = (header?.rows ?? []).map((row) => {
    const [child = ""] = row;
    const own = (header?.columns ?? []).map((column, index) => element(column, row[index] ?? ""));
    const inner = `<HEADER>${own.join("")}${reviewsOf.get(child) ?? ""}</HEADER>`;
    return `<CHILD>${inner}${episodesOf.get(child) ?? ""}</CHILD>`;
  });
  return { name: "ssda903.xml", text: `<EXPSSDA903>\n${children.join("\n")}\n</EXPSSDA903>\n` };
}

function byChild(
  sheet: Sheet | undefined,
  columns: readonly string[],
  name: string,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const row of sheet?.rows ?? []) {
    const [child = ""] = row;
    const inner = columns.map((column) =>
      element(column, row[sheet?.columns.indexOf(column) ?? -1] ?? ""),
    );
    texts.set(child, `${texts.get(child) ?? ""}<${name}>${inner.join("")}</${name}>`);
  }
  return texts;
}

function element(column: string, value: string): string {
  if (value === "") return "";
  const name = OTHER_NAMES[column] ?? column;
  return `<${name}>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${name}>`;
}
