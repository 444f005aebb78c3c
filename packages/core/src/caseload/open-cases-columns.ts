/** Allocations in columns, and the days and teams to count them by. */
export interface AllocationColumns {
  /** The place of each allocation's team, from 0. */
  readonly team: Int32Array;
  /** The London day it began, in days since 1970. */
  readonly start: Int32Array;
  /** The day it ended, which no longer counts; {@link STILL_OPEN} while it has not. */
  readonly end: Int32Array;
}

/** In a column: the allocation has not ended. */
export const STILL_OPEN = -1;

/** Which days are counted, and how many teams there are. */
export interface CaseloadWindow {
  /** The first day, in days since 1970. */
  readonly firstDay: number;
  readonly days: number;
  readonly teams: number;
}

/** Open cases by team and day. */
export interface OpenCases {
  /** Team by team, each with a number for every day: that of team 1 on the first day stands at `days`. */
  readonly counts: Int32Array;
  /** Rows of a team that is none, or that end before they begin. They are in no count. */
  readonly rejectedRows: number;
}

/**
 * Counts how many allocations were open in each team on each day, for millions of them: what
 * `dailyCaseload` counts from records. Each row adds one on the day it begins and takes one off on the
 * day it ends; one walk over the days adds these up.
 *
 * @throws RangeError when the columns are not of one length, or the window has no whole numbers
 * @example openCasesColumns({ team, start, end }, { firstDay: 20_269, days: 365, teams: 200 })
 */
export function openCasesColumns(
  { team, start, end }: AllocationColumns,
  { firstDay, days, teams }: CaseloadWindow,
): OpenCases {
  if (team.length !== start.length || team.length !== end.length) {
    throw new RangeError(
      `the columns have ${team.length}, ${start.length} and ${end.length} rows, not one number`,
    );
  }
  for (const whole of [days, teams]) {
    if (!Number.isSafeInteger(whole) || whole < 1) {
      throw new RangeError("days and teams are whole numbers of at least 1");
    }
  }
  const changes = new Int32Array(teams * (days + 1));
  const rejectedRows = markChanges(team, start, end, firstDay, days, teams, changes);
  return { counts: addedUp(changes, teams, days), rejectedRows };
}

// A row that lies in the window is in good order: only the others are looked at twice
// (docs/benchmarks.md, workload caseload).
function markChanges(
  team: Int32Array,
  start: Int32Array,
  end: Int32Array,
  firstDay: number,
  days: number,
  teams: number,
  changes: Int32Array,
): number {
  const width = days + 1;
  let rejectedRows = 0;
  for (let row = 0; row < team.length; row++) {
    const ofTeam = team[row] ?? -1;
    const began = start[row] ?? 0;
    const ended = end[row] ?? 0;
    const isOpen = ended === STILL_OPEN;
    const from = Math.max(began - firstDay, 0);
    const to = isOpen ? days : Math.min(ended - firstDay, days);
    const isNoTeam = ofTeam < 0 || ofTeam >= teams;
    if (isNoTeam || from >= to) {
      if (isNoTeam || (!isOpen && ended < began)) rejectedRows++;
      continue;
    }
    const place = ofTeam * width;
    changes[place + from] = (changes[place + from] ?? 0) + 1;
    changes[place + to] = (changes[place + to] ?? 0) - 1;
  }
  return rejectedRows;
}

function addedUp(changes: Int32Array, teams: number, days: number): Int32Array {
  const counts = new Int32Array(teams * days);
  for (let team = 0; team < teams; team++) {
    let open = 0;
    for (let day = 0; day < days; day++) {
      open += changes[team * (days + 1) + day] ?? 0;
      counts[team * days + day] = open;
    }
  }
  return counts;
}
