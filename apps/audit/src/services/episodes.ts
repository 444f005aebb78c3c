import { OUTCOMES, type OutcomeKind } from "@waymark/core";
import { handlesOf, type Store } from "@waymark/store";
import type { JudgedEpisode } from "./judge-episodes.js";
import { createReadJudgedReturns } from "./judged-returns.js";

/** Which episodes a list shows; null is all. Days are London days, both included. */
export interface EpisodeFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly outcome: OutcomeKind | null;
  readonly reason: string | null;
}

/** How many episodes have one outcome, and how many each of its reasons. */
export interface OutcomeCount {
  readonly outcome: OutcomeKind;
  readonly count: number;
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** One row: an episode and the address of its child's record. */
export interface ListedEpisode extends JudgedEpisode {
  readonly recordId: string;
}

/** The missing episodes of an authority with their verdicts. */
export interface EpisodeList {
  readonly asAt: string;
  /** The days that the counted episodes span; null when there are none. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Episodes in the period, whatever their outcome. */
  readonly inPeriod: number;
  /** Episodes left out of a period because their start cannot be read. */
  readonly undated: number;
  readonly counts: readonly OutcomeCount[];
  /** Those of the period with the outcome and the reason asked for, the newest first. */
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly ListedEpisode[];
}

/** Questions about the missing episodes of an authority. */
export interface Episodes {
  /**
   * One page of the list; null when nothing has been loaded.
   *
   * @param page 1 or more
   */
  list(filter: EpisodeFilter, page: number): Promise<EpisodeList | null>;
}

const PAGE_SIZE = 50;

/** The episodes of one authority in a store. */
export function createEpisodes(store: Store, authorityCode: string): Episodes {
  const readReturns = createReadJudgedReturns(store, authorityCode);
  return {
    async list(filter, page) {
      const returns = await readReturns();
      if (returns === null) return null;
      const { asAt, episodes: all } = returns;
      const inPeriod = all.filter((episode) => isInPeriod(episode, filter));
      const matching = inPeriod.filter((episode) => matches(episode, filter)).sort(newestFirst);
      const shown = matching.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
      const keys = shown.map(({ personKey }) => personKey);
      const handles = await handlesOf(store, authorityCode, keys);
      return {
        asAt,
        period: periodOf(inPeriod, filter),
        inPeriod: inPeriod.length,
        undated: isPeriodAsked(filter) ? all.filter(({ startedOn }) => !startedOn).length : 0,
        counts: countOutcomes(inPeriod),
        matching: matching.length,
        page,
        pages: Math.max(1, Math.ceil(matching.length / PAGE_SIZE)),
        rows: shown.map((row) => ({ ...row, recordId: handles.get(row.personKey) ?? "" })),
      };
    },
  };
}

function isPeriodAsked({ from, to }: EpisodeFilter): boolean {
  return from !== null || to !== null;
}

function isInPeriod({ startedOn }: JudgedEpisode, filter: EpisodeFilter): boolean {
  if (!isPeriodAsked(filter)) return true;
  if (startedOn === null) return false;
  return (filter.from ?? startedOn) <= startedOn && startedOn <= (filter.to ?? startedOn);
}

function matches({ completed }: JudgedEpisode, { outcome, reason }: EpisodeFilter): boolean {
  const isOutcome = outcome === null || completed.outcome === outcome;
  return isOutcome && (reason === null || completed.reason === reason);
}

function newestFirst(a: JudgedEpisode, b: JudgedEpisode): number {
  const [first, second] = [a.startedOn ?? "", b.startedOn ?? ""];
  if (first === second) return b.ordinal - a.ordinal;
  return first < second ? 1 : -1;
}

function periodOf(
  episodes: readonly JudgedEpisode[],
  { from, to }: EpisodeFilter,
): EpisodeList["period"] {
  const days = episodes.flatMap(({ startedOn }) => startedOn ?? []).sort();
  const [first, last] = [from ?? days.at(0), to ?? days.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/** Every outcome with its count, zero too, and the reasons that occur. */
function countOutcomes(episodes: readonly JudgedEpisode[]): readonly OutcomeCount[] {
  return OUTCOMES.map((outcome) => {
    const these = episodes.filter(({ completed }) => completed.outcome === outcome);
    const reasons = new Map<string, number>();
    for (const { completed } of these) {
      reasons.set(completed.reason, (reasons.get(completed.reason) ?? 0) + 1);
    }
    return {
      outcome,
      count: these.length,
      reasons: [...reasons]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    };
  });
}
