import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rag } from "../indicators/index.js";
import {
  type DatedAction,
  daysOverdue,
  type RecommendationPosition,
  rateRecommendation,
} from "./recommendation.js";

const action = (changes: Partial<DatedAction> = {}): DatedAction => ({
  dueDate: "2026-07-30",
  closedDate: null,
  evidence: null,
  ...changes,
});
const done = action({ closedDate: "2026-04-01", evidence: "report 12" });
const indicator = (...rags: readonly Rag[]) => ({ id: "rhi-m08", rags });
const rate = (changes: Partial<RecommendationPosition> = {}) =>
  rateRecommendation({
    asOf: "2026-06-30",
    actions: [action()],
    indicators: [indicator("green")],
    auditConfirmed: false,
    ...changes,
  });

describe("the rating of a recommendation", () => {
  test("is green while its actions are in time and its indicators green", () => {
    expect(rate()).toEqual({
      rag: "green",
      because: [],
      actionsClosedWithEvidence: 0,
      actions: 1,
      indicatorsGreen: 1,
      indicators: 1,
    });
  });

  test("is red from an action 31 days overdue, not from one 30 days overdue", () => {
    expect(rate({ actions: [action({ dueDate: "2026-05-30" })] })).toMatchObject({
      rag: "red",
      because: ["action-long-overdue"],
    });
    expect(rate({ actions: [action({ dueDate: "2026-05-31" })] })).toMatchObject({
      rag: "amber",
      because: ["action-overdue"],
    });
    expect(rate({ actions: [action({ dueDate: "2026-06-30" })] }).rag).toBe("green");
  });

  test("is red from an indicator that is red twice running, and amber from any other that is not green", () => {
    expect(rate({ indicators: [indicator("red", "red")] })).toMatchObject({
      rag: "red",
      because: ["indicator-red-again"],
    });
    for (const now of ["amber", "red", "grey"] as const) {
      expect(rate({ indicators: [indicator("green", now)] })).toMatchObject({
        rag: "amber",
        because: ["indicator-not-green"],
        indicatorsGreen: 0,
      });
    }
    expect(rate({ indicators: [indicator("red", "none")] }).rag).toBe("green");
  });

  test("is amber without an indicator, and with one that has no history", () => {
    expect(rate({ indicators: [] })).toMatchObject({ rag: "amber", because: ["no-indicator"] });
    expect(rate({ indicators: [indicator()] })).toMatchObject({
      rag: "amber",
      because: ["no-history"],
    });
  });

  test("is blue only when all is done, has held for three periods, and an audit confirms it", () => {
    const embedded = {
      actions: [done],
      indicators: [indicator("red", "green", "green", "green")],
      auditConfirmed: true,
    };
    expect(rate(embedded)).toMatchObject({ rag: "blue", because: [] });
    expect(rate({ ...embedded, auditConfirmed: false }).rag).toBe("green");
    expect(rate({ ...embedded, actions: [] }).rag).toBe("green");
    expect(rate({ ...embedded, actions: [done, action()] }).rag).toBe("green");
    expect(rate({ ...embedded, indicators: [indicator("green", "green")] }).rag).toBe("green");
    const broken = indicator("green", "none", "green");
    expect(rate({ ...embedded, indicators: [broken] }).rag).toBe("green");
    const held = indicator("green", "green", "green");
    expect(rate({ ...embedded, indicators: [held, broken] }).rag).toBe("green");
  });

  test("takes an action without evidence, or closed in the future, for one that is open", () => {
    const due = { dueDate: "2026-06-29" };
    for (const open of [
      action({ ...due, closedDate: "2026-06-01" }),
      action({ ...due, closedDate: "2026-06-01", evidence: "  " }),
      action({ ...due, closedDate: "2026-07-01", evidence: "report 12" }),
    ]) {
      expect(rate({ actions: [open] })).toMatchObject({
        rag: "amber",
        actionsClosedWithEvidence: 0,
      });
    }
    const closedToday = action({ ...due, closedDate: "2026-06-30", evidence: "report 12" });
    expect(rate({ actions: [closedToday] })).toMatchObject({
      rag: "green",
      actionsClosedWithEvidence: 1,
    });
  });

  test("an action without a due date is never overdue", () => {
    expect(rate({ actions: [action({ dueDate: null })] }).rag).toBe("green");
    expect(daysOverdue(action({ dueDate: null }), "2026-06-30")).toBe(0);
  });

  test("an authority may set its own patience", () => {
    const position = {
      asOf: "2026-06-30",
      actions: [action({ dueDate: "2026-06-20" })],
      indicators: [indicator("red")],
      auditConfirmed: false,
    };
    expect(rateRecommendation(position, { longOverdueDays: 9 }).because).toEqual([
      "action-long-overdue",
    ]);
    expect(rateRecommendation(position, { redPeriods: 1 }).because).toEqual([
      "indicator-red-again",
    ]);
  });

  test("a day that does not exist is refused with its place", () => {
    expect(() => rate({ actions: [action({ dueDate: "2026-02-30" })] })).toThrow(
      /must be a day that exists/,
    );
  });

  test("closing an action with evidence never makes it worse", () => {
    const order = ["red", "amber", "green", "blue"];
    const dueDate = fc.constantFrom(null, "2026-05-01", "2026-06-20", "2026-08-01");
    const rag = fc.constantFrom<Rag>("green", "amber", "red", "grey", "none");
    fc.assert(
      fc.property(
        fc.array(dueDate, { minLength: 1 }),
        fc.array(rag, { maxLength: 4 }),
        fc.boolean(),
        (dueDates, rags, auditConfirmed) => {
          const [first, ...rest] = dueDates.map((day) => action({ dueDate: day }));
          const others = { indicators: [indicator(...rags)], auditConfirmed };
          const before = rate({ ...others, actions: first ? [first, ...rest] : rest });
          const after = rate({ ...others, actions: [done, ...rest] });
          expect(order.indexOf(after.rag)).toBeGreaterThanOrEqual(order.indexOf(before.rag));
        },
      ),
    );
  });
});

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: RecommendationPosition & { readonly rule: string };
  readonly expected: object;
}

const shared = process.env["WAYMARK_SHARED"];

// The published vectors lie outside the repository; `npm run conformance` runs all of them.
if (shared !== undefined) {
  const file = join(shared, "vectors", "indicators.json");
  const vectors: readonly Vector[] = JSON.parse(readFileSync(file, "utf8")).cases;
  test.each(vectors.filter(({ input }) => input.rule === "recommendation"))(
    "published vector $id: $why",
    ({ input: { rule: _, ...position }, expected }) => {
      expect(rateRecommendation(position)).toMatchObject(expected);
    },
  );
}
