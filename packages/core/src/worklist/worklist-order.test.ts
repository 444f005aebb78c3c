import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AS_OF, at, due, duty, none, on, overdue, unclear } from "./duty.cases.js";
import type { Duty, Todo } from "./duty.js";
import { worklist } from "./worklist.js";

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
