import { dayNumber } from "../time/index.js";
import type { PlanEvent } from "./plan.js";
import type { PlanProgress, RecommendationProgress } from "./progress.js";

/** One thing that moved between two boards; `from` is `null` for what was not there before. */
export interface PlanChange {
  readonly about: "recommendation" | "entered-rating" | "action" | "indicator";
  readonly id: string;
  readonly recommendationId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What changed since the last board. */
export interface ChangesSince {
  readonly since: string;
  readonly until: string;
  readonly changes: readonly PlanChange[];
  /** What took place after the last board, up to this one, by date. */
  readonly events: readonly PlanEvent[];
}

/**
 * What changed between two days of one plan, recommendation by recommendation.
 *
 * @param last the plan's progress at the last board
 * @param now  at this one
 * @throws RangeError when the two are not in order
 */
export function changesSince(
  last: PlanProgress,
  now: PlanProgress,
  events: readonly PlanEvent[] = [],
): ChangesSince {
  if (now.asOf <= last.asOf) {
    throw new RangeError(`the last board must be before this one: ${last.asOf}, ${now.asOf}`);
  }
  const before = new Map(last.recommendations.map((one) => [one.id, one]));
  return {
    since: last.asOf,
    until: now.asOf,
    changes: now.recommendations.flatMap((one) => changesOf(before.get(one.id), one)),
    events: events
      .flatMap((event) => (event.on === null ? [] : [{ on: event.on, event }]))
      .filter(({ on }) => last.asOf < on && on <= now.asOf)
      .sort((a, b) => dayNumber(a.on) - dayNumber(b.on))
      .map(({ event }) => event),
  };
}

function changesOf(
  before: RecommendationProgress | undefined,
  now: RecommendationProgress,
): readonly PlanChange[] {
  const { id: recommendationId } = now;
  const change = (
    about: PlanChange["about"],
    id: string,
    from: string | null,
    to: string | null,
  ): readonly PlanChange[] => (from === to ? [] : [{ about, id, recommendationId, from, to }]);
  const actionsBefore = new Map(before?.actions.map(({ id, status }) => [id, status]));
  const indicatorsBefore = new Map(before?.indicators.map(({ id, rag }) => [id, rag]));
  return [
    ...change("recommendation", recommendationId, before?.workedOut.rag ?? null, now.workedOut.rag),
    ...change(
      "entered-rating",
      recommendationId,
      before?.entered?.rag ?? null,
      now.entered?.rag ?? null,
    ),
    ...now.actions.flatMap(({ id, status }) =>
      change("action", id, actionsBefore.get(id) ?? null, status),
    ),
    ...now.indicators.flatMap(({ id, rag }) =>
      change("indicator", id, indicatorsBefore.get(id) ?? null, rag),
    ),
  ];
}
