import { posix } from "node:path";

const FENCED = /^(```|~~~).*?^\1/gms;
const TARGETS = [
  /\]\(\s*<?([^)\s>]+)>?[^)]*\)/g,
  /^\[[^\]]+\]:\s*(\S+)/gm,
  /<img[^>]+src="([^"]+)"/g,
];
const ELSEWHERE = /^([a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** A reader who follows a link in the house finds something at its end. */
export function markdownLinks({ paths, text }) {
  const known = new Set(paths.flatMap((path) => [path, ...foldersAbove(path)]));
  return paths
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => linksIn(text(path)).map((link) => ({ path, link })))
    .filter(({ path, link }) => !known.has(resolve(path, link)))
    .map(
      ({ path, link }) => `${path} links to ${link}, which is not there: mend or remove the link`,
    );
}

function linksIn(markdown) {
  const prose = markdown.replace(FENCED, "").replace(/`[^`\n]*`/g, "");
  return TARGETS.flatMap((pattern) => [...prose.matchAll(pattern)].map(([, link]) => link))
    .filter((link) => !ELSEWHERE.test(link))
    .map((link) => decodeURI(link.replace(/[#?].*$/, "")));
}

function resolve(from, link) {
  const path = link.startsWith("/") ? link.slice(1) : posix.join(posix.dirname(from), link);
  return path.replace(/\/$/, "");
}

function foldersAbove(path) {
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}
