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
  /**
   * Rows of a team that is none, that end before they begin, or with a stand-in for a day, which lies 2^30
   * days or more from 1970. They are in no count.
   */
  readonly rejectedRows: number;
}

/**
 * Counts how many allocations were open in each team on each day, for millions of them: what
 * `dailyCaseload` counts from records. Each row adds one on the day it begins and takes one off on the
 * day it ends; one walk over the days adds these up.
 *
 * @throws RangeError when the columns are not of one length, or the window is none
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
  if (!Number.isInteger(firstDay) || firstDay < -MOST_DAYS || firstDay + days >= MOST_DAYS) {
    throw new RangeError("the window lies in days that a column can hold");
  }
  // One team more than there are takes the rows of no team.
  const changes = new Int32Array((teams + 1) * (days + 1));
  const rejectedRows = markChanges({ team, start, end }, { firstDay, days, teams }, changes);
  return { counts: addedUp(changes, teams, days), rejectedRows };
}

// Days up to here can be taken from each other without passing 32 bits.
const MOST_DAYS = 2 ** 30;

// No row decides which way the code goes: half of them lie across the window's edges in no order, and a
// wrong guess costs more than the sums (docs/benchmarks.md, workload caseload). A row without days in the
// window adds one and takes it off on the same day.
function markChanges(
  { team, start, end }: AllocationColumns,
  { firstDay, days, teams }: CaseloadWindow,
  changes: Int32Array,
): number {
  const lastDay = firstDay + days;
  const width = days + 1;
  let rejectedRows = 0;
  for (let row = 0; row < team.length; row++) {
    const ofTeam = team[row] ?? 0;
    const began = start[row] ?? 0;
    const ended = end[row] ?? 0;
    const isEnded = isNotZero(ended ^ STILL_OPEN);
    const isNoDay = ((began ^ (began << 1)) | (ended ^ (ended << 1))) >> 31;
    const isNoTeam = (ofTeam | (teams - 1 - ofTeam)) >> 31;
    const isRejected = isNoDay | isNoTeam | (isEnded & isLess(ended, began));
    rejectedRows -= isRejected;

    const from = atMost(atLeast(began, firstDay), lastDay);
    const to = atLeast(atMost(either(isEnded, ended, lastDay), lastDay), from);
    const place = Math.imul(either(isRejected, teams, ofTeam), width) - firstDay;
    changes[place + from] = (changes[place + from] ?? 0) + 1;
    changes[place + to] = (changes[place + to] ?? 0) - 1;
  }
  return rejectedRows;
}

// Truths as masks: -1, which is all bits, or 0.
function isLess(a: number, b: number): number {
  return (a - b) >> 31;
}

function isNotZero(a: number): number {
  return (a | -a) >> 31;
}

function either(truth: number, yes: number, no: number): number {
  return (yes & truth) | (no & ~truth);
}

function atLeast(a: number, b: number): number {
  return either(isLess(a, b), b, a);
}

function atMost(a: number, b: number): number {
  return either(isLess(a, b), a, b);
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
