import { allowedValues } from "./allowed-values.mjs";

const OUTCOMES = ["met", "breached", "due", "cannot-tell", "not-applicable"];

/** One rule, as docs/rules.md shows it. */
export function ruleSection(rule) {
  return [
    `### ${rule.id}`,
    `${rule.title}.`,
    `Version ${rule.version}, ${inForce(rule)}. Label \`${rule.label}\`. ${sourceOf(rule)}`,
    parametersOf(rule, rule.parametersSchema.toJSONSchema().properties),
    tableOf(
      ["Outcome", "Reasons"],
      OUTCOMES.flatMap((outcome) => answersOf(outcome, rule)),
    ),
    rule.cautions.length === 0 ? "" : `Cautions: ${codes(rule.cautions)}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** One measure, as docs/rules.md shows it. */
export function measureSection(measure) {
  return [
    `### ${measure.id}`,
    `${measure.title}. ${measure.question}`,
    `Version ${measure.version}, ${inForce(measure)}. Label \`${measure.label}\`. ${sourceOf(measure)}`,
    tableOf(
      ["", `Each a ${measure.unit}`],
      [
        ["Population", measure.population],
        ...Object.entries(measure.exclusions).map(([code, meaning]) => [
          `Less \`${code}\``,
          meaning,
        ]),
        ["Denominator", measure.denominator],
        ["Numerator", measure.numerator],
        ["Needs", measure.needs.length === 0 ? "nothing besides" : codes(measure.needs)],
      ],
    ),
    parametersOf(measure),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A table in Markdown. */
export function tableOf(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function inForce({ effectiveFrom, effectiveTo = null }) {
  const from = `in force from ${DAY.format(new Date(effectiveFrom))}`;
  return effectiveTo === null ? from : `${from} to ${DAY.format(new Date(effectiveTo))}`;
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function sourceOf({ source: { title, publisher, published } }) {
  return `Source: ${title}, ${publisher}, ${published}.`;
}

function parametersOf({ parameters }, allowed) {
  const rows = Object.entries(parameters).map(([name, { default: value, label, meaning }]) => [
    `\`${name}\``,
    `\`${JSON.stringify(value)}\``,
    ...(allowed ? [allowedValues(allowed[name])] : []),
    `\`${label}\``,
    meaning,
  ]);
  const head = ["Parameter", "Until set", ...(allowed ? ["Allowed"] : []), "Label", "Meaning"];
  return rows.length === 0 ? "" : tableOf(head, rows);
}

function answersOf(outcome, { reasons }) {
  return reasons[outcome].length === 0 ? [] : [[`\`${outcome}\``, codes(reasons[outcome])]];
}

function codes(words) {
  return words.map((word) => `\`${word}\``).join(", ");
}
