import { multiplyFractions, toFraction } from "../exact/index.js";
import { dayNumber, dayText } from "../time/index.js";
import { bandsFor, mostWithin } from "./bands.js";
import { countByDay, groupsOf } from "./count-by-day.js";
import { StaffingOverDays } from "./daily-series.js";
import { readFte, whole } from "./fte.js";
import { fteByDay } from "./fte-by-day.js";
import { type DayRange, type Holding, holdingsOver } from "./holdings-over-days.js";
import { type LeftOutRecord, leftOutOf } from "./left-out.js";
import {
  type CaseloadConfiguration,
  CaseloadParameters,
  caseloadConfigurationOn,
  caseloadParameters,
} from "./parameters.js";
import type { CaseWorker, Staffing } from "./staff.js";

/** How long somebody carried more than a band allows. */
export interface DaysAboveBand {
  readonly id: string;
  /** Days with cases on which the load is known. */
  readonly days: number;
  readonly daysAbove: number;
  /** Days with cases on which it is not, for want of a full-time equivalent or of a configuration. */
  readonly daysUnknown: number;
  /** Days above over days, to 4 decimals; `null` without any. */
  readonly share: number | null;
}

/** The same for workers and for teams, each in the order of their ids. */
export type DaysAboveBands =
  | {
      readonly workers: readonly DaysAboveBand[];
      readonly teams: readonly DaysAboveBand[];
      /** Records that count on none of the days, and why. */
      readonly leftOut: readonly LeftOutRecord[];
    }
  | { readonly refused: "end-before-start" };

/**
 * The share of days above the first band, of each worker and each team: more honest than the picture of
 * one day (domain guide, 4.3). A team's load is its children over its caseholders' full-time equivalents,
 * by the bands of the one type that its workers name. Each day goes by what the authority had set for it,
 * and loads are compared before they are rounded.
 *
 * @param configurations with their dates; a day on which none holds is one that cannot be told
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function daysAboveBand(
  input: StaffingOverDays,
  configurations: readonly CaseloadConfiguration[],
): DaysAboveBands {
  const { from, to, ...staffing } = StaffingOverDays.parse(input);
  if (to < from) return { refused: "end-before-start" };
  const [workers, teams] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const period = { from: dayNumber(from), until: dayNumber(to) + 1 };
  const inTeams = staffing.workers.filter(({ teamId }) => teamId !== undefined);
  const membersOf = groupsOf(inTeams, ({ teamId = "" }) => teamId);

  for (const { overrides, ...days } of stretchesOf(period, configurations)) {
    const parameters = overrides && CaseloadParameters.parse(overrides);
    const held = caseholdersHoldings(staffing, days, parameters?.managerHeldCounts);
    const heldBy = groupsOf(held, ({ worker }) => worker.id);
    const heldIn = groupsOf(held, ({ worker: { teamId = "" } }) => teamId);
    for (const worker of staffing.workers) {
      const ofWorker = heldBy.get(worker.id);
      if (ofWorker === undefined) continue;
      const most = parameters && mostOfWorker(worker, parameters);
      tally(workers, worker.id, casesByDay(ofWorker, days), () => most);
    }
    for (const [id, team] of membersOf) {
      const ofTeam = heldIn.get(id);
      if (ofTeam === undefined) continue;
      const mostOn = parameters && mostOfTeam(ofTeam, team, days, parameters);
      tally(teams, id, casesByDay(ofTeam, days), (day) => mostOn?.(day) ?? null);
    }
  }
  return {
    workers: shares(workers),
    teams: shares(teams),
    leftOut: leftOutOf(staffing, from, to),
  };
}

interface Tally {
  days: number;
  daysAbove: number;
  daysUnknown: number;
}

interface Stretch {
  readonly from: number;
  until: number;
  readonly overrides: Partial<CaseloadParameters> | null;
}

/** The period cut where what the authority had set changes. */
function stretchesOf(
  { from, until }: DayRange,
  configurations: readonly CaseloadConfiguration[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let day = from; day < until; day += 1) {
    const overrides = caseloadConfigurationOn(configurations, dayText(day));
    const last = stretches.at(-1);
    if (last?.overrides === overrides) last.until = day + 1;
    else stretches.push({ from: day, until: day + 1, overrides });
  }
  return stretches;
}

function caseholdersHoldings(
  staffing: Staffing,
  days: DayRange,
  managerHeldCounts: boolean = caseloadParameters.managerHeldCounts.default,
): readonly Holding[] {
  return holdingsOver(staffing, days, managerHeldCounts).filter(
    ({ isCaseholders }) => isCaseholders,
  );
}

function casesByDay(held: readonly Holding[], days: DayRange): Int32Array {
  return countByDay(groupsOf(held, ({ caseId }) => caseId).values(), days);
}

/** The most cases of a worker that are not above the first band; `null` when nobody can say. */
function mostOfWorker(
  { fte, asye = false, teamType }: CaseWorker,
  parameters: CaseloadParameters,
): number | null {
  const [band] = bandsFor(teamType, parameters);
  const read = readFte(fte, parameters.maxFte);
  if (band === undefined || read.kind === "fault") return null;
  const allowance = asye ? toFraction(parameters.asyeFactor) : whole(1);
  return mostWithin(band, multiplyFractions(read.value, allowance));
}

/** The same of a team on each day; nobody can say of one whose workers name two types. */
function mostOfTeam(
  held: readonly Holding[],
  team: readonly CaseWorker[],
  days: DayRange,
  parameters: CaseloadParameters,
): (day: number) => number | null {
  const [type, ...others] = new Set(team.flatMap(({ teamType }) => teamType ?? []));
  const [band] = others.length === 0 ? bandsFor(type, parameters) : [];
  const ftes = fteByDay(held, days, parameters.maxFte);
  return (day) => {
    const fte = ftes[day]?.fte ?? null;
    return band === undefined || fte === null ? null : mostWithin(band, fte);
  };
}

function tally(
  tallies: Map<string, Tally>,
  id: string,
  casesByDay: Int32Array,
  mostOn: (day: number) => number | null,
): void {
  const one = tallies.get(id) ?? { days: 0, daysAbove: 0, daysUnknown: 0 };
  tallies.set(id, one);
  for (const [day, cases] of casesByDay.entries()) {
    if (cases === 0) continue;
    const most = mostOn(day);
    if (most === null) one.daysUnknown += 1;
    else {
      one.days += 1;
      if (cases > most) one.daysAbove += 1;
    }
  }
}

function shares(tallies: ReadonlyMap<string, Tally>): readonly DaysAboveBand[] {
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { days, daysAbove, daysUnknown }]) => ({
      id,
      days,
      daysAbove,
      daysUnknown,
      share: days === 0 ? null : Math.round((daysAbove / days) * 1e4) / 1e4,
    }));
}
