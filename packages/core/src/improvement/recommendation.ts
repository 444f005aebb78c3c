import * as z from "zod";
import type { Rag } from "../indicators/index.js";
import type { Parameter } from "../rule/index.js";
import { CalendarDay, dayNumber } from "../time/index.js";

/** What was to be done, by when, and what shows that it was. */
export interface DatedAction {
  readonly dueDate: string | null;
  readonly closedDate: string | null;
  /** A text or the reference of a document; without it an action is not closed. */
  readonly evidence: string | null;
}

/** What a recommendation stands on, as at one London day. */
export interface RecommendationPosition {
  readonly asOf: string;
  readonly actions: readonly DatedAction[];
  /** The indicators that show whether it works, with their colours period by period, oldest first. */
  readonly indicators: readonly { readonly id: string; readonly rags: readonly Rag[] }[];
  /** An audit has confirmed that practice changed. */
  readonly auditConfirmed: boolean;
}

/** The colours of a recommendation; blue is embedded. */
export const RECOMMENDATION_RAGS = ["red", "amber", "green", "blue"] as const;
/** One of {@link RECOMMENDATION_RAGS}. */
export type RecommendationRag = (typeof RECOMMENDATION_RAGS)[number];

/** Why a recommendation is red or amber. */
export type RecommendationReason =
  | "action-long-overdue"
  | "indicator-red-again"
  | "action-overdue"
  | "indicator-not-green"
  | "no-indicator"
  | "no-history";

/** The rating worked out. Done and working are two things: the counts stay apart. */
export interface RatedRecommendation {
  readonly rag: RecommendationRag;
  /** What makes it red or amber; empty for green and blue. */
  readonly because: readonly RecommendationReason[];
  readonly actionsClosedWithEvidence: number;
  readonly actions: number;
  readonly indicatorsGreen: number;
  readonly indicators: number;
}

/** What may be set for the rating of recommendations. */
export interface RecommendationParameters {
  readonly longOverdueDays: number;
  readonly redPeriods: number;
  readonly embeddedPeriods: number;
}

/** Each parameter until an authority sets another. */
export const recommendationParameters: {
  readonly [Name in keyof RecommendationParameters]: Parameter<RecommendationParameters[Name]>;
} = {
  longOverdueDays: {
    default: 30,
    label: "sample",
    meaning: "days past its due date after which an action makes the recommendation red",
  },
  redPeriods: {
    default: 2,
    label: "sample",
    meaning: "last periods in a row in which an indicator is red for the recommendation to be",
  },
  embeddedPeriods: {
    default: 3,
    label: "sample",
    meaning: "last periods in a row in which every indicator is green for it to be embedded",
  },
};

const RAGS = ["green", "amber", "red", "grey", "none"] as const;

const Position: z.ZodType<RecommendationPosition> = z.strictObject({
  asOf: CalendarDay,
  actions: z.array(
    z.object({
      dueDate: CalendarDay.nullable(),
      closedDate: CalendarDay.nullable(),
      evidence: z.string().nullable(),
    }),
  ),
  indicators: z.array(z.strictObject({ id: z.string().min(1), rags: z.array(z.enum(RAGS)) })),
  auditConfirmed: z.boolean(),
});

const whole = (name: keyof RecommendationParameters, least: number) =>
  z.int().min(least).default(recommendationParameters[name].default);
const Parameters: z.ZodType<RecommendationParameters> = z.strictObject({
  longOverdueDays: whole("longOverdueDays", 0),
  redPeriods: whole("redPeriods", 1),
  embeddedPeriods: whole("embeddedPeriods", 1),
});

/**
 * Rates one recommendation (domain guide, 6.2). An action that was closed without evidence is open. A
 * person's own rating belongs beside this one, and neither takes the other's place.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function rateRecommendation(
  input: RecommendationPosition,
  overrides: Partial<RecommendationParameters> = {},
): RatedRecommendation {
  const position = Position.parse(input);
  const parameters = Parameters.parse(overrides);
  const { actions, indicators, asOf } = position;
  const red = whyRed(position, parameters);
  const amber = whyAmber(position);
  const counts = {
    actionsClosedWithEvidence: actions.filter((action) => isClosed(action, asOf)).length,
    actions: actions.length,
    indicatorsGreen: indicators.filter(({ rags }) => rags.at(-1) === "green").length,
    indicators: indicators.length,
  };
  if (red.length > 0) return { rag: "red", because: red, ...counts };
  if (amber.length > 0) return { rag: "amber", because: amber, ...counts };
  return { rag: isEmbedded(position, parameters) ? "blue" : "green", because: [], ...counts };
}

/** Whether an action is closed, with something to show for it, by a day. */
export function isClosed({ closedDate, evidence }: DatedAction, asOf: string): boolean {
  return closedDate !== null && closedDate <= asOf && (evidence ?? "").trim() !== "";
}

/** By how many days an action that is not closed is past its due date; 0 when it is not. */
export function daysOverdue(action: DatedAction, asOf: string): number {
  if (action.dueDate === null || isClosed(action, asOf)) return 0;
  return Math.max(0, dayNumber(asOf) - dayNumber(action.dueDate));
}

function whyRed(
  { actions, indicators, asOf }: RecommendationPosition,
  { longOverdueDays, redPeriods }: RecommendationParameters,
): readonly RecommendationReason[] {
  const isLate = actions.some((action) => daysOverdue(action, asOf) > longOverdueDays);
  const isRed = indicators.some(({ rags }) => endsIn("red", redPeriods, rags));
  return [...only("action-long-overdue", isLate), ...only("indicator-red-again", isRed)];
}

function whyAmber({
  actions,
  indicators,
  asOf,
}: RecommendationPosition): readonly RecommendationReason[] {
  const latest = indicators.map(({ rags }) => rags.at(-1));
  return [
    ...only(
      "action-overdue",
      actions.some((action) => daysOverdue(action, asOf) > 0),
    ),
    ...only(
      "indicator-not-green",
      latest.some((rag) => rag === "amber" || rag === "red" || rag === "grey"),
    ),
    ...only("no-indicator", indicators.length === 0),
    ...only("no-history", latest.includes(undefined)),
  ];
}

function isEmbedded(
  { actions, indicators, asOf, auditConfirmed }: RecommendationPosition,
  { embeddedPeriods }: RecommendationParameters,
): boolean {
  return (
    auditConfirmed &&
    actions.length > 0 &&
    actions.every((action) => isClosed(action, asOf)) &&
    indicators.every(({ rags }) => endsIn("green", embeddedPeriods, rags))
  );
}

function endsIn(rag: Rag, periods: number, rags: readonly Rag[]): boolean {
  return rags.length >= periods && rags.slice(-periods).every((one) => one === rag);
}

function only(reason: RecommendationReason, holds: boolean): readonly RecommendationReason[] {
  return holds ? [reason] : [];
}
