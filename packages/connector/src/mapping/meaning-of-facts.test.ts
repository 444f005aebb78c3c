import { expect, test } from "vitest";
import type { CellFactCode } from "../formats/file-row.js";
import { interviewLog } from "./interview-log.js";
import { meaningOfFacts } from "./meaning-of-facts.js";

const HEADER = ["child_id", "outcome", "episode_2_missing_from_date", "remark"];
const meaning = meaningOfFacts(interviewLog, HEADER);

function meansAt(column: string, is: CellFactCode): string {
  const facts = [{ index: HEADER.indexOf(column), is }];
  const problem = meaning.problem(facts);
  if (problem !== null) return `${problem.reason} in ${problem.columns.join()}`;
  return meaning.flags(facts).join() || "nothing";
}

test.each([
  ["child_id", "number", "type-invalid in child_id"],
  ["child_id", "number-cell", "nothing"],
  ["child_id", "number-imprecise", "id-mangled in child_id"],
  ["child_id", "formula", "formula-cached"],
  ["outcome", "number", "nothing"],
  ["outcome", "number-imprecise", "nothing"],
  ["outcome", "number-unsafe", "json-number-unsafe in outcome"],
  ["outcome", "repeated", "duplicate-json-key in outcome"],
  ["outcome", "surrogate", "control-character in outcome"],
  ["outcome", "unreadable", "type-invalid in outcome"],
  ["episode_2_missing_from_date", "unreadable", "date-invalid in episode_2_missing_from_date"],
  ["remark", "unreadable", "nothing"],
  ["remark", "formula", "nothing"],
  ["remark", "stray-quote", "row-ragged in remark"],
] as const)("in %s, %s means: %s", (column, is, meant) => {
  expect(meansAt(column, is)).toBe(meant);
});
