import * as z from "zod";
import { CalendarDay } from "../time/index.js";
import { RECOMMENDATION_RAGS, type RecommendationRag } from "./recommendation.js";

/** A step of the plan. */
export interface PlanAction {
  readonly id: string;
  readonly text: string;
  /** A role, never a person. */
  readonly ownerRole: string | null;
  readonly dueDate: string | null;
  readonly closedDate: string | null;
  readonly evidence: string | null;
  /** What keeps it from going on; `null` when nothing does. */
  readonly blockedReason: string | null;
}

/** How a person rates a recommendation, beside the rating that is worked out. */
export interface EnteredRating {
  readonly rag: RecommendationRag;
  readonly byRole: string;
  readonly on: string;
  readonly reason: string;
}

/** What the inspectors asked for, what is done about it, and what would show that it works. */
export interface Recommendation {
  readonly id: string;
  /** Where the text stands, as a letter and its paragraph. */
  readonly textReference: string;
  readonly theme: string;
  readonly actions: readonly PlanAction[];
  readonly indicatorIds: readonly string[];
  /** When an audit confirmed that practice changed; `null` until then. */
  readonly auditConfirmedOn: string | null;
  readonly enteredRatings: readonly EnteredRating[];
}

/** A date of the plan. How many visits there are, and when, is for the inspectorate to say. */
export interface PlanEvent {
  readonly id: string;
  readonly kind: "inspection" | "plan-sent" | "board" | "monitoring-visit" | "final-inspection";
  /** `null` while no date is set. */
  readonly on: string | null;
  readonly theme: string | null;
  readonly letterReference: string | null;
  readonly findings: readonly {
    readonly text: string;
    readonly recommendationIds: readonly string[];
  }[];
}

/** An authority's improvement plan. */
export interface ImprovementPlan {
  readonly id: string;
  readonly title: string;
  readonly recommendations: readonly Recommendation[];
  readonly events: readonly PlanEvent[];
}

const text = z.string().min(1);

const PlanAction: z.ZodType<PlanAction> = z.strictObject({
  id: text,
  text,
  ownerRole: text.nullable(),
  dueDate: CalendarDay.nullable(),
  closedDate: CalendarDay.nullable(),
  evidence: z.string().nullable(),
  blockedReason: text.nullable(),
});

const Recommendation: z.ZodType<Recommendation> = z.strictObject({
  id: text,
  textReference: text,
  theme: text,
  actions: z.array(PlanAction),
  indicatorIds: z.array(text),
  auditConfirmedOn: CalendarDay.nullable(),
  enteredRatings: z.array(
    z.strictObject({
      rag: z.enum(RECOMMENDATION_RAGS),
      byRole: text,
      on: CalendarDay,
      reason: text,
    }),
  ),
});

const PlanEvent: z.ZodType<PlanEvent> = z.strictObject({
  id: text,
  kind: z.enum(["inspection", "plan-sent", "board", "monitoring-visit", "final-inspection"]),
  on: CalendarDay.nullable(),
  theme: text.nullable(),
  letterReference: text.nullable(),
  findings: z.array(z.strictObject({ text, recommendationIds: z.array(text) })),
});

/** Checks the shape of an {@link ImprovementPlan}; `parseImprovementPlan` also checks what it says. */
export const ImprovementPlan: z.ZodType<ImprovementPlan> = z.strictObject({
  id: text,
  title: text,
  recommendations: z.array(Recommendation),
  events: z.array(PlanEvent),
});
