import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnyVerdict } from "../rule/index.js";
import type { Duty, Todo } from "./duty.js";
import { worklist } from "./worklist.js";

const AS_OF = "2026-06-10T12:00:00Z";

/** A duty as some rule might have judged it. */
function duty(
  key: string,
  todo: Todo,
  due: Pick<Duty, "dueAt" | "dueOn"> = {},
  verdict: Partial<Omit<AnyVerdict, "evidence">> = {},
): Duty {
  return {
    personKey: `child of ${key}`,
    about: { entity: "missing_episode", key },
    verdict: {
      ruleId: "RHI-72",
      ruleVersion: 1,
      asOf: AS_OF,
      parameters: {},
      inputHash: key,
      outcome: "due",
      reason: "clock-running",
      cautions: [],
      evidence: null,
      ...verdict,
    },
    ...due,
    todo,
  };
}

const overdue: Todo = { state: "overdue", reason: "no-event-recorded" };
const due: Todo = { state: "due", reason: "clock-running" };
const unclear: Todo = {
  state: "unclear",
  reason: "due-time-uncertain",
  toRecord: "return-time",
};
const none: Todo = { state: "none" };

const at = (instant: string) => ({ dueAt: { earliest: instant, latest: instant } });
const on = (day: string) => ({ dueOn: { earliestOn: day, latestOn: day } });
const keysOf = (duties: readonly Duty[]) =>
  worklist(duties, AS_OF).items.map(({ about }) => about.key);

describe("the order of the work", () => {
  test("the longest overdue comes first, then what falls due soonest", () => {
    expect(
      keysOf([
        duty("due tomorrow", due, at("2026-06-11T09:00:00Z")),
        duty("overdue since Monday", overdue, at("2026-06-08T09:00:00Z")),
        duty("due tonight", due, at("2026-06-10T20:00:00Z")),
        duty("overdue since May", overdue, at("2026-05-08T09:00:00Z")),
      ]),
    ).toEqual(["overdue since May", "overdue since Monday", "due tonight", "due tomorrow"]);
  });

  test("what is due on a day may be done until the London day ends", () => {
    expect(
      keysOf([
        duty("by the end of the 10th", due, on("2026-06-10")),
        duty("a millisecond after the 10th", due, at("2026-06-10T23:00:00Z")),
        duty("in the last second of the 10th", due, at("2026-06-10T22:59:59Z")),
      ]),
    ).toEqual([
      "in the last second of the 10th",
      "by the end of the 10th",
      "a millisecond after the 10th",
    ]);
  });

  test("a due time between two bounds counts from the earlier", () => {
    const wide = { dueAt: { earliest: "2026-06-09T00:00:00Z", latest: "2026-06-20T00:00:00Z" } };
    const wideDays = { dueOn: { earliestOn: "2026-06-08", latestOn: "2026-06-30" } };
    expect(
      keysOf([
        duty("the 10th", unclear, at("2026-06-10T00:00:00Z")),
        duty("from the 9th", unclear, wide),
        duty("from the 8th", unclear, wideDays),
      ]),
    ).toEqual(["from the 8th", "from the 9th", "the 10th"]);
  });

  test("what has no due time comes last", () => {
    expect(
      keysOf([duty("a", unclear), duty("b", due, on("2027-01-01")), duty("c", overdue)]),
    ).toEqual(["b", "a", "c"]);
  });

  test("ties are broken by rule, child and record, never by the order of reading", () => {
    const tied = [
      duty("b", due, on("2026-06-12"), { ruleId: "RHI-72" }),
      duty("a", due, on("2026-06-12"), { ruleId: "RHI-72" }),
      duty("z", due, on("2026-06-12"), { ruleId: "cp-visit" }),
      { ...duty("a", due, on("2026-06-12"), { ruleId: "RHI-72" }), stage: "offered" as const },
    ];
    expect(worklist(tied, AS_OF).items.map(({ about, stage }) => [about.key, stage])).toEqual([
      ["a", "offered"],
      ["a", undefined],
      ["b", undefined],
      ["z", undefined],
    ]);
  });

  test("shuffling the duties changes nothing", () => {
    const when = fc.constantFrom({}, on("2026-06-12"), at("2026-06-12T22:59:59.999Z"));
    const todo = fc.constantFrom<Todo>(overdue, due, unclear, none);
    const some = fc.tuple(fc.constantFrom("a", "b", "c"), todo, when, fc.nat(3));
    const duties = fc
      .array(some, { maxLength: 12 })
      .map((all) =>
        all.map(([key, todo, when, n]) =>
          duty(key, todo, when, { ruleId: `rule-${n}`, inputHash: JSON.stringify([todo, when]) }),
        ),
      );
    fc.assert(
      fc.property(
        duties.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(worklist(shuffled, AS_OF)).toEqual(worklist(all, AS_OF));
        },
      ),
    );
  });
});

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
    expect(() => worklist([], "2026-06-10")).toThrow("asOf must be an instant with offset");
  });
});
