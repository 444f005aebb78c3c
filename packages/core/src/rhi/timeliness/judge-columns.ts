import { parseInstant } from "../../time/index.js";
import { assertAligned } from "./assert-aligned.js";
import { type ReturnColumns, type ReturnVerdictColumns, returnVerdictColumns } from "./columns.js";
import { UNSETTLED } from "./exact-row-signs.js";
import { plainFacts, type ReturnFacts } from "./facts.js";
import { factsFiller } from "./fill-facts.js";
import { judgeFacts } from "./kernel.js";
import type { TimelinessParameters } from "./parameters.js";
import { settingsOf } from "./settings.js";
import { settleExactRows } from "./settle-exact-rows.js";
import { timeliness } from "./timeliness.js";
import { emptyWorkings, type Workings } from "./workings.js";

/**
 * RHI-72 on columns, for millions of returns: the decisions that {@link timeliness} takes one by one,
 * by the same kernel, without its evidence.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @param into room for the verdicts, made by {@link returnVerdictColumns}; fresh, without bounds,
 *   when left out
 * @returns `into`
 * @throws RangeError when `asOf` is no instant, or a column is shorter than the rows it must answer for
 * @throws ZodError when a parameter is not of the declared shape
 */
export function judgeReturnColumns(
  columns: ReturnColumns,
  overrides: Partial<TimelinessParameters> = {},
  into: ReturnVerdictColumns = returnVerdictColumns(columns.rows),
): ReturnVerdictColumns {
  const parameters = timeliness.parametersSchema.parse({ ...timeliness.defaults, ...overrides });
  if (parseInstant(columns.asOf) === null)
    throw new RangeError("asOf is not an instant with offset, as 2026-06-30T12:00:00Z");
  assertAligned(columns, into);
  const settings = settingsOf(parameters, columns.asOf, columns.notSupplied);
  const settled = settleExactRows(columns, settings, into);
  const facts = plainFacts();
  const workings = emptyWorkings();
  const fill = factsFiller(columns, settings.stage);
  const next = (row: number) => (settled ? into.decisions.indexOf(UNSETTLED, row) : row);
  for (let row = next(0); row >= 0 && row < columns.rows; row = next(row + 1)) {
    fill(facts, row);
    const decision = judgeFacts(facts, settings, workings);
    into.outcomes[row] = decision.outcomeCode;
    into.decisions[row] = decision.code;
    noteBounds(into, row, facts, workings);
  }
  return into;
}

function noteBounds(
  { due, elapsed }: ReturnVerdictColumns,
  row: number,
  facts: ReturnFacts,
  { limit, dueEarliestMs, dueLatestMs, deciding }: Workings,
): void {
  if (due !== null) {
    due.min[row] = limit === null ? Number.NaN : dueEarliestMs;
    due.max[row] = limit === null ? Number.NaN : dueLatestMs;
  }
  if (elapsed !== null) {
    const decider = facts.interviews[deciding];
    elapsed.min[row] = decider?.elapsedMinMs ?? Number.NaN;
    elapsed.max[row] = decider?.elapsedMaxMs ?? Number.NaN;
  }
}
