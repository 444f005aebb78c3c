import { arguedDependencies } from "./argued-dependencies.mjs";
import { citedSections } from "./cited-sections.mjs";
import { folderNames } from "./folder-names.mjs";
import { lockFile } from "./lock-file.mjs";
import { machinePaths } from "./machine-paths.mjs";
import { markdownLinks } from "./markdown-links.mjs";
import { repository } from "./repository.mjs";
import { topLevel } from "./top-level.mjs";
import { wholeTests } from "./whole-tests.mjs";

const CHECKS = [
  { name: "lock file without addresses", problemsOf: lockFile },
  { name: "top level of the house", problemsOf: topLevel },
  { name: "names of folders", problemsOf: folderNames },
  { name: "no test left out", problemsOf: wholeTests },
  { name: "no path of one machine", problemsOf: machinePaths },
  { name: "dependencies argued for", problemsOf: arguedDependencies },
  { name: "links in Markdown", problemsOf: markdownLinks },
  { name: "sections that comments cite", problemsOf: citedSections },
];

/** The house's own checks: each answers with what is wrong and what to do, a line per place. */
export const houseChecks = CHECKS.map(({ name, problemsOf }) => ({
  name,
  problems: () => problemsOf(repository()),
}));
