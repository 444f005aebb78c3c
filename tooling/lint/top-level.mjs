const ALLOWED = new Set([
  "apps",
  "CONTRIBUTING.md",
  "docs",
  "LICENSE",
  "package.json",
  "packages",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "README.md",
  "SECURITY.md",
  "tooling",
  "tsconfig.base.json",
  "turbo.json",
]);

/** The top level stays short enough to read: the list above, and dot-files. */
export function topLevel({ paths }) {
  const names = new Set(paths.map((path) => path.split("/")[0]));
  return [...names]
    .filter((name) => !ALLOWED.has(name) && !name.startsWith("."))
    .map((name) => `${name} does not belong at the top: move it below tooling/ or docs/`);
}
