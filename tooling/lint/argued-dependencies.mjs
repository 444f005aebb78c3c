const DECISION = "docs/decisions/0003-dependencies.md";
const MANIFEST = /^(packages|apps)\/[^/]+\/package\.json$/;

/** What runs in production is argued for: what it saves, and how to leave it. */
export function arguedDependencies({ paths, text }) {
  const names = paths
    .filter((path) => MANIFEST.test(path))
    .flatMap((path) => Object.keys(JSON.parse(text(path)).dependencies ?? {}))
    .filter((name) => !name.startsWith("@waymark/"));
  const argued = text(DECISION);
  return [...new Set(names)]
    .filter((name) => !argued.includes(`\`${name}\``))
    .map((name) => `${name} has no line in ${DECISION}: say what it saves and how to leave it`);
}
