/**
 * A code as a reader sees it: `requires-improvement` is "Requires improvement", `notContactable` is
 * "Not contactable". Templates and sources bring codes of their own, so there is no list.
 */
export function codeWords(code: string): string {
  const words = code
    .replace(
      /([a-z])([A-Z])/g,
      (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
    )
    .replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
