import { measureSection, ruleSection, tableOf } from "./rules-sections.mjs";

/** docs/rules.md, from the register. */
export function rulesPage({ register, rhiMeasures }) {
  return `${[
    "# Rules and measures",
    "Written from the register by `npm run reports`; change the rule, not this page.",
    LABELS,
    "## Rules",
    ANSWERS,
    tableOf(["Rule", "Title", "Label"], register.rules.map(entry)),
    ...register.rules.map(ruleSection),
    "## Measures",
    MEASURES,
    tableOf(["Measure", "Title", "Label"], rhiMeasures.map(entry)),
    ...rhiMeasures.map(measureSection),
  ].join("\n\n")}\n`;
}

function entry({ id, title, label }) {
  return [`[${id}](#${id.toLowerCase()})`, title, label];
}

const LABELS = `Each number carries a label: \`statutory\` stands in an Act or a regulation, \`guidance\` in guidance that
authorities are expected to follow, \`published-statistic\` in figures that the Department for Education has published,
and \`sample\` is a starting value of ours, for an authority to confirm or replace.`;

const ANSWERS = `A rule answers \`met\`, \`breached\`, \`due\`, \`cannot-tell\` or \`not-applicable\`, with one of the reasons
that it declares. A record is judged by the version that was in force on the day its duty arose; outside these days the
register answers \`rule-not-in-force\`, and \`rule-version-uncertain\` when more than one version may have been.`;

const MEASURES = `A measure counts one population. Cases that fall under an exclusion are counted beside it by reason, and
so are those that cannot be told, with the lowest and the highest value that they allow. Without what it needs it is
refused, never 0.`;
