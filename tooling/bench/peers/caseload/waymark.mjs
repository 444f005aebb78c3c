import { openCasesColumns } from "@waymark/core/caseload";
import { caseloadChecksum } from "./floor.mjs";

export function prepare(columns, { windowStart, windowDays, teams }) {
  const allocations = {
    team: columns["alloc.team"],
    start: columns["alloc.start"],
    end: columns["alloc.end"],
  };
  const window = { firstDay: windowStart, days: windowDays, teams };
  let counts;
  const pass = () => {
    ({ counts } = openCasesColumns(allocations, window));
  };
  return { pass, checksum: () => caseloadChecksum(counts) };
}
