const PAGE = "docs/sources.md";
const HEADING = /^#+ (\d+\.\d+)(?= |$)/gm;
const CITATION = /domain guide(?: says|, decision order|,)? \(?(\d+\.\d+)(?: and (\d+\.\d+))?/g;

/** What a comment of core says it rests on can be looked up. */
export function citedSections({ paths, text }) {
  const sources = paths.filter((path) => /^packages\/core\/src\/.*\.ts$/.test(path));
  const cited = sources.flatMap((path) =>
    sectionsIn(text(path)).map((section) => ({ path, section })),
  );
  if (cited.length === 0) return [];
  const there = new Set([...text(PAGE).matchAll(HEADING)].map(([, section]) => section));
  return cited
    .filter(({ section }) => !there.has(section))
    .map(
      ({ path, section }) =>
        `${path} cites section ${section}, which ${PAGE} lacks: add it there, or mend the number`,
    );
}

function sectionsIn(code) {
  const oneLine = code.replace(/\n\s*(\*|\/\/) ?/g, " ");
  return [...oneLine.matchAll(CITATION)].flatMap(([, ...sections]) => sections.filter(Boolean));
}
