import { describe, expect, test } from "vitest";
import { AS_OF, at, due, duty, none, on, overdue, unclear } from "./duty.cases.js";
import type { Duty, Todo } from "./duty.js";
import { worklist } from "./worklist.js";

describe("how long something is overdue", () => {
  const overdueBy = (when: Pick<Duty, "dueAt" | "dueOn">, todo: Todo = overdue) =>
    worklist([duty("a", todo, when)], AS_OF).items.map((item) => item.overdueBy);

  test("in elapsed milliseconds past an instant", () => {
    expect(overdueBy(at("2026-06-10T11:00:00Z"))).toEqual([{ minMs: 3_600_000, maxMs: 3_600_000 }]);
    expect(
      overdueBy({ dueAt: { earliest: "2026-06-10T09:00:00Z", latest: "2026-06-10T11:30:00Z" } }),
    ).toEqual([{ minMs: 1_800_000, maxMs: 10_800_000 }]);
  });

  test("in calendar days past a day", () => {
    expect(overdueBy(on("2026-06-09"))).toEqual([{ minDays: 1, maxDays: 1 }]);
    expect(overdueBy({ dueOn: { earliestOn: "2026-05-31", latestOn: "2026-06-02" } })).toEqual([
      { minDays: 8, maxDays: 10 },
    ]);
  });

  test("not said where no due time is known, nor of what is not overdue", () => {
    expect(overdueBy({})).toEqual([undefined]);
    expect(overdueBy(on("2026-06-09"), due)).toEqual([undefined]);
    expect(overdueBy(on("2026-06-09"), unclear)).toEqual([undefined]);
  });
});

describe("what is on the list, and what is left", () => {
  test("an item carries the rule's own verdict, and what to record where it is unclear", () => {
    const [first, second] = [
      duty("a", unclear, at("2026-06-11T09:00:00Z"), {
        outcome: "cannot-tell",
        reason: "due-time-uncertain",
      }),
      duty("b", due, on("2026-06-11")),
    ];
    expect(worklist([first, second], AS_OF).items).toEqual([
      {
        rule: "RHI-72",
        personKey: "child of a",
        about: { entity: "missing_episode", key: "a" },
        state: "unclear",
        toRecord: "return-time",
        reason: "due-time-uncertain",
        verdict: first.verdict,
        ...at("2026-06-11T09:00:00Z"),
      },
      {
        rule: "RHI-72",
        personKey: "child of b",
        about: { entity: "missing_episode", key: "b" },
        state: "due",
        reason: "clock-running",
        verdict: second.verdict,
        ...on("2026-06-11"),
      },
    ]);
  });

  test("every duty is an item or counted as left, by rule, outcome and reason", () => {
    const met = { outcome: "met", reason: "within-limit" } as const;
    const late = { outcome: "breached", reason: "event-late" } as const;
    expect(
      worklist(
        [
          duty("a", none, {}, met),
          duty("b", none, {}, { ...met, ruleId: "cp-visit" }),
          duty("c", due),
          duty("d", none, {}, met),
          duty("e", none, {}, late),
        ],
        AS_OF,
      ),
    ).toMatchObject({
      asOf: AS_OF,
      judged: 5,
      items: [{ about: { key: "c" } }],
      left: [
        { rule: "RHI-72", ...late, count: 1 },
        { rule: "RHI-72", ...met, count: 2 },
        { rule: "cp-visit", ...met, count: 1 },
      ],
    });
  });

  test("no duties make an empty list", () => {
    expect(worklist([], AS_OF)).toEqual({ asOf: AS_OF, items: [], left: [], judged: 0 });
  });
});

describe("the moment of the list", () => {
  const judgedAsOf = (asOf: string) => () => worklist([duty("a", due, {}, { asOf })], AS_OF);

  test("a duty judged as at the same instant, or on its London day, has a place", () => {
    expect(judgedAsOf("2026-06-10T13:00:00+01:00")().judged).toBe(1);
    expect(judgedAsOf("2026-06-10")().judged).toBe(1);
  });

  test("a duty judged as at another moment has none", () => {
    expect(judgedAsOf("2026-06-10T12:00:01Z")).toThrow(RangeError);
    expect(judgedAsOf("2026-06-11")).toThrow("has no place on a list as at 2026-06-10");
  });

  test("the day is London's: a summer evening in UTC is the next day", () => {
    const evening = "2026-06-10T23:30:00Z";
    expect(worklist([duty("a", due, {}, { asOf: "2026-06-11" })], evening).judged).toBe(1);
    expect(() => worklist([duty("a", due, {}, { asOf: "2026-06-10" })], evening)).toThrow();
  });

  test("a list needs an instant", () => {
    expect(() => worklist([], "2026-06-10")).toThrow(
      "asOf must be an instant with offset, as 2026-06-30T12:00:00Z",
    );
  });
});
