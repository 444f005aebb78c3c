import { expect, test } from "vitest";
import { decisionTable } from "./decision-table.js";

const table = decisionTable({
  met: ["in-time"],
  breached: ["late", "never"],
  due: [],
  "cannot-tell": [],
  "not-applicable": ["late"],
});

test("decisions are numbered in the order of the outcomes, then of the reasons as declared", () => {
  expect(table.list).toEqual([
    { decision: { outcome: "met", reason: "in-time" }, outcomeCode: 0, code: 0 },
    { decision: { outcome: "breached", reason: "late" }, outcomeCode: 1, code: 1 },
    { decision: { outcome: "breached", reason: "never" }, outcomeCode: 1, code: 2 },
    { decision: { outcome: "not-applicable", reason: "late" }, outcomeCode: 4, code: 3 },
  ]);
});

test("a decision is named by its outcome and its reason, for two outcomes may share a reason", () => {
  expect(table.breached.late).toBe(table.list[1]);
  expect(table["not-applicable"].late).toBe(table.list[3]);
  expect(table.due).toEqual({});
});
