import { dayNumber, dayText } from "../time/index.js";
import { StaffingOverDays } from "./daily-series.js";
import {
  type CaseloadBand,
  type CaseloadConfiguration,
  CaseloadParameters,
  caseloadConfigurationOn,
} from "./parameters.js";
import { type Caseload, caseloadOn } from "./point-in-time.js";
import type { Staffing } from "./staff.js";

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
  | { readonly workers: readonly DaysAboveBand[]; readonly teams: readonly DaysAboveBand[] }
  | { readonly refused: "end-before-start" };

/**
 * The share of days above the first band, of each worker and each team: more honest than the picture of
 * one day (domain guide, 4.3). A team's load is its children over its caseholders' full-time equivalents.
 * Each day goes by what the authority had set for it.
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
  const workers = new Map<string, Tally>();
  const teams = new Map<string, Tally>();
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const asOf = dayText(day);
    const overrides = caseloadConfigurationOn(configurations, asOf);
    const { bands, bandsByTeamType, ...rest } = CaseloadParameters.parse(overrides ?? {});
    const loadOf = (of: Staffing) =>
      caseloadOn({ asOf, ...of }, { bands, bandsByTeamType, ...rest });
    const bandsOf = (teamType = "") =>
      Object.hasOwn(bandsByTeamType, teamType) ? (bandsByTeamType[teamType] ?? bands) : bands;
    const typeOf = new Map(staffing.workers.map(({ id, teamType }) => [id, teamType]));

    for (const { workerId, perFte } of loadOf(staffing).workers) {
      tally(workers, workerId, overrides && perFte, bandsOf(typeOf.get(workerId)));
    }
    for (const [teamId, team] of teamsOf(staffing)) {
      const load: Caseload = loadOf(team);
      if (load.cases === 0) continue;
      tally(teams, teamId, overrides && load.casesPerFte, bandsOf(team.workers[0]?.teamType));
    }
  }
  return { workers: shares(workers), teams: shares(teams) };
}

interface Tally {
  days: number;
  daysAbove: number;
  daysUnknown: number;
}

/** Each team's workers, with everybody's cases: a child held in another team is not this one's. */
function teamsOf({ workers, cases, allocations }: Staffing): ReadonlyMap<string, Staffing> {
  const ids = new Set(workers.flatMap(({ teamId }) => teamId ?? []));
  return new Map(
    [...ids].map((id) => [
      id,
      { workers: workers.filter(({ teamId }) => teamId === id), cases, allocations },
    ]),
  );
}

function tally(
  tallies: Map<string, Tally>,
  id: string,
  load: number | null,
  [first]: readonly CaseloadBand[],
): void {
  const one = tallies.get(id) ?? { days: 0, daysAbove: 0, daysUnknown: 0 };
  tallies.set(id, one);
  if (load === null) {
    one.daysUnknown += 1;
    return;
  }
  one.days += 1;
  if (first !== undefined && first.max !== null && load > first.max) one.daysAbove += 1;
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
