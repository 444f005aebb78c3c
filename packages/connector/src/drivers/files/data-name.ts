const ENDINGS = [".csv", ".gz", ".json", ".txt", ".xls", ".xlsb", ".xlsm", ".xlsx", ".xml", ".zip"];

// What an authority declares of its files lies among them, and is none of them.
const DECLARATIONS = new Set(["waymark.json", "manifest.json"]);

/**
 * Whether a file may hold data, by its name: a known ending, and nothing that a system hides or an
 * authority declares.
 *
 * @param path in an archive, with the folders it lies in
 */
export function isDataName(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  const isHidden = parts.some((part) => part.startsWith(".") || part === "__MACOSX");
  const isOurs = DECLARATIONS.has(name) || isHidden;
  return !isOurs && ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}
