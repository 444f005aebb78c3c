import { tableOf } from "./rules-sections.mjs";

/** docs/indicators.md, from the starter set and the sets of facts that there are. */
export function indicatorsPage({ starterIndicators, factSets }) {
  return `${[
    "# Indicators and the facts they count",
    "Written from the package by `npm run reports`; change the data, not this page.",
    HOW,
    "## The starter set",
    STARTER,
    tableOf(
      ["Indicator", "Question", "Counts", "Better", "Unit"],
      starterIndicators.map(indicatorRow),
    ),
    "## Facts",
    FACTS,
    ...groupsOf(factSets).map(factSection),
  ].join("\n\n")}\n`;
}

function indicatorRow({ id, name, plainQuestion, facts, polarity, unit }) {
  return [`\`${id}\` ${name}`, plainQuestion, `\`${facts}\``, polarity, unit];
}

/** Sets with the same fields stand together: the clocks, and measures of one kind. */
function groupsOf(factSets) {
  const groups = new Map();
  for (const set of factSets) {
    const key = JSON.stringify(Object.entries(set.fields).map(([name, { kind }]) => [name, kind]));
    groups.set(key, [...(groups.get(key) ?? []), set]);
  }
  return [...groups.values()];
}

function factSection(sets) {
  const [{ fields, oneIs, isDaily }] = sets;
  return [
    `### ${sets.map(({ id }) => `\`${id}\``).join(", ")}`,
    sets.length === 1
      ? `${sentence(oneIs)}${isDaily ? "; every day has one, and one left out is not known" : ""}.`
      : tableOf(
          ["Facts", "One is"],
          sets.map(({ id, oneIs }) => [`\`${id}\``, oneIs]),
        ),
    tableOf(
      ["Field", "Holds", "Meaning"],
      Object.entries(fields).map(([name, field]) => [
        `\`${name}\``,
        holds(field, sets.length),
        field.meaning,
      ]),
    ),
  ].join("\n\n");
}

function holds({ kind, unit, values }, sets) {
  if (kind === "number") return `a number (${unit})`;
  if (kind === "flag") return "true or false";
  if (kind === "day") return "a London day";
  return sets > 1 ? "one of the set's own codes" : values.map((value) => `\`${value}\``).join(", ");
}

function sentence(text) {
  return text[0].toUpperCase() + text.slice(1);
}

const HOW = `An indicator is data that an authority writes: a population of facts, what is taken out of it, a numerator and a
denominator, a target with its tolerance, an owner and the dates in which it holds. \`parseIndicators\` reads it and names
whatever is wrong with its place; \`evaluateIndicator\` counts it and lists the facts behind every number. A fact of which
a field is not known is counted as one that cannot be told, with the lowest and highest value that this allows.`;

const STARTER = `All are \`sample\`: an authority keeps, changes or leaves them. Only those with a natural target have one; the
others stay without a colour until the authority sets theirs.`;

const FACTS = `The measures of return home interviews and the clocks are sets of facts under their own ids
([rules](rules.md)), so that each can be an indicator without code. An authority may add sets of its own.`;
