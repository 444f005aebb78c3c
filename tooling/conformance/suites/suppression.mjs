import { suppressCount, suppressLine, suppressRate, suppressTable } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

const RULES = {
  count: ({ value }, parameters) => suppressCount(value, parameters),
  row: ({ cells, total = null }, parameters) => suppressLine({ cells, total }, parameters),
  grid: ({ cells }, parameters) => suppressTable(cells, parameters),
  rate: (input, parameters) => suppressRate(input, parameters),
};

/** What a count, a row, a table or a rate is published as, or why it is refused. */
export function suppression(_file, { rule, threshold, ...input }) {
  if (!Object.hasOwn(RULES, rule)) throw unknownRule("suppression", rule, Object.keys(RULES));
  return RULES[rule](input, threshold === undefined ? {} : { threshold });
}
