import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";
import { undocumentedExports } from "./undocumented-exports.mjs";

const QUIET = { logLevel: "none" };
const MESSAGES = {
  compilerMessageReporting: { default: { logLevel: "warning" } },
  extractorMessageReporting: {
    default: { logLevel: "warning" },
    "ae-forgotten-export": { logLevel: "warning", addToApiReportFile: true },
    "ae-missing-release-tag": QUIET,
    "ae-undocumented": QUIET,
    "ae-unresolved-link": QUIET,
  },
  tsdocMessageReporting: { default: QUIET },
};

/**
 * Compares a package's public surface, as built, with the report in its `etc` folder.
 *
 * @param mode "compare", or "write" to make the report say what the surface is
 * @returns what differs or is wrong, a sentence each; empty when all is well
 */
export async function apiReport({ name, folder }, mode) {
  const { Extractor, ExtractorConfig } = await import("@microsoft/api-extractor");
  if (mode === "write") mkdirSync(join(folder, "etc"), { recursive: true });
  const config = ExtractorConfig.prepare({
    configObject: configOf(name, folder),
    packageJsonFullPath: join(folder, "package.json"),
  });
  const problems = [];
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: mode === "write",
    messageCallback: (message) => {
      if (isProblem(message)) problems.push(message.text);
      message.handled = true;
    },
  });
  if (mode === "compare" && apiReportChanged) {
    problems.push(`etc/${name}.api.md is not what the package exports now: run npm run reports.`);
  }
  const bare = undocumentedExports(readFileSync(config.reportTempFilePath, "utf8"));
  return problems.concat(bare.map((line) => `write a docstring for a stranger: ${line}`));
}

/** What the report itself says is left to {@link undocumentedExports} and to the eyes of a reviewer. */
function isProblem({ logLevel, messageId }) {
  if (messageId.startsWith("console-api-report-")) return false;
  return logLevel === "error" || logLevel === "warning";
}

function configOf(name, folder) {
  const entry = join(folder, "dist/index.d.ts");
  return {
    projectFolder: folder,
    mainEntryPointFilePath: entry,
    newlineKind: "lf",
    // Without the condition of our own, by which imports between packages lead to sources.
    compiler: {
      overrideTsconfig: {
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: { customConditions: null },
        files: [entry],
      },
    },
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: join(folder, "etc"),
      reportTempFolder: join(root, "node_modules/.cache/api-extractor", name),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: MESSAGES,
  };
}
