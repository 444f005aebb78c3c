import type { Rag } from "../indicators/index.js";
import type { EnteredRating, ImprovementPlan, PlanAction, Recommendation } from "./plan.js";
import {
  daysOverdue,
  isClosed,
  type RatedRecommendation,
  type RecommendationParameters,
  rateRecommendation,
} from "./recommendation.js";

/** The colours of each indicator up to a day, period by period, oldest first, by the indicator's id. */
export type IndicatorHistory = { readonly [indicatorId: string]: readonly Rag[] };

/** How an action stands on a day. */
export type PlanActionStatus = "closed" | "overdue" | "blocked" | "open";

/** A recommendation on a day: the rating worked out, and the person's own beside it. */
export interface RecommendationProgress {
  readonly id: string;
  readonly theme: string;
  readonly workedOut: RatedRecommendation;
  /** The latest that a person entered by that day; `null` when nobody did. */
  readonly entered: EnteredRating | null;
  /** Whether the two differ; `null` while there is only one. */
  readonly isDifferent: boolean | null;
  readonly actions: readonly { readonly id: string; readonly status: PlanActionStatus }[];
  readonly indicators: readonly { readonly id: string; readonly rag: Rag | null }[];
}

/** A plan on a London day. */
export interface PlanProgress {
  readonly asOf: string;
  readonly recommendations: readonly RecommendationProgress[];
}

/**
 * How a plan stands on a day. Nothing that happened later is used: a plan as it stands now tells how it
 * stood at an earlier board.
 *
 * @param plan    as `parseImprovementPlan` gave it
 * @param history of the indicators up to that day
 */
export function planProgressOn(
  plan: ImprovementPlan,
  history: IndicatorHistory,
  asOf: string,
  overrides: Partial<RecommendationParameters> = {},
): PlanProgress {
  const recommendations = plan.recommendations.map((one) =>
    recommendationProgress(one, history, asOf, overrides),
  );
  return { asOf, recommendations };
}

function recommendationProgress(
  { id, theme, actions, indicatorIds, auditConfirmedOn, enteredRatings }: Recommendation,
  history: IndicatorHistory,
  asOf: string,
  overrides: Partial<RecommendationParameters>,
): RecommendationProgress {
  const indicators = indicatorIds.map((one) => ({ id: one, rags: history[one] ?? [] }));
  const auditConfirmed = auditConfirmedOn !== null && auditConfirmedOn <= asOf;
  const dated = actions.map(({ dueDate, closedDate, evidence }) => ({
    dueDate,
    closedDate,
    evidence,
  }));
  const workedOut = rateRecommendation(
    { asOf, actions: dated, indicators, auditConfirmed },
    overrides,
  );
  const entered = latestBy(enteredRatings, asOf);
  return {
    id,
    theme,
    workedOut,
    entered,
    isDifferent: entered && entered.rag !== workedOut.rag,
    actions: actions.map((action) => ({ id: action.id, status: statusOf(action, asOf) })),
    indicators: indicators.map((one) => ({ id: one.id, rag: one.rags.at(-1) ?? null })),
  };
}

function latestBy(ratings: readonly EnteredRating[], asOf: string): EnteredRating | null {
  return ratings
    .filter(({ on }) => on <= asOf)
    .reduce<EnteredRating | null>(
      (latest, one) => (latest === null || latest.on <= one.on ? one : latest),
      null,
    );
}

function statusOf(action: PlanAction, asOf: string): PlanActionStatus {
  if (isClosed(action, asOf)) return "closed";
  if (daysOverdue(action, asOf) > 0) return "overdue";
  return action.blockedReason === null ? "open" : "blocked";
}
