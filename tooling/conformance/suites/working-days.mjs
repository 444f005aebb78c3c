import { addWorkingDays, isWorkingDay, workingDaysBetween } from "@waymark/core";
import { unknownRule } from "./unknown-rule.mjs";

const OPERATIONS = {
  isWorkingDay: ({ date, ...options }) => isWorkingDay(date, options),
  between: ({ start, end, ...options }) => workingDaysBetween(start, end, options),
  add: ({ start, n, ...options }) => addWorkingDays(start, n, options),
};

/** What a question about working days comes to, or why there is no answer. */
export function workingDays(_file, { op, ...input }) {
  if (!Object.hasOwn(OPERATIONS, op))
    throw unknownRule("working-days", op, Object.keys(OPERATIONS));
  const answer = OPERATIONS[op](input);
  return answer.kind === "value" ? { value: answer.value } : { refused: answer.reason };
}
