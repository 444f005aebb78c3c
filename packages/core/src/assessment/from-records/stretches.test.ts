import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DaySpan } from "../../time/index.js";
import { endOf, type Happening, stretches } from "./stretches.js";

const AS_OF_ON = "2026-06-30";
const on = (day: string, to = day): DaySpan => ({ earliestOn: day, latestOn: to });
const seen = (day: string, to?: string): Happening => ({ days: on(day, to), isCertain: true });
const perhaps = (day: string, to?: string): Happening => ({ days: on(day, to), isCertain: false });
const someDay: Happening = { days: null, isCertain: true };

/** Each stretch as `from > to`; `open` while nothing ended it, `?` where that is not known. */
function from(day: string, ...happenings: Happening[]): string[] {
  return stretches(on(day), happenings, AS_OF_ON).map((stretch) => {
    const [start, end] = [text(stretch.start), endOf(stretch)];
    if (end.kind !== "on") return `${start} > ${end.kind === "blank" ? "open" : "?"}`;
    return `${start} > ${text(end.days)}`;
  });
}

function text({ earliestOn, latestOn }: DaySpan): string {
  return earliestOn === latestOn
    ? earliestOn.slice(5)
    : `${earliestOn.slice(5)}..${latestOn.slice(5)}`;
}

describe("from one visit to the next", () => {
  test("the first stretch begins with the plan, and the last is open", () => {
    expect(from("2026-06-01")).toEqual(["06-01 > open"]);
    expect(from("2026-06-01", seen("2026-06-15"), seen("2026-06-08"))).toEqual([
      "06-01 > 06-08",
      "06-08 > 06-15",
      "06-15 > open",
    ]);
  });

  test("one on the first day counts, one on the day before plays no part", () => {
    expect(from("2026-06-01", seen("2026-06-01"))).toEqual(["06-01 > 06-01", "06-01 > open"]);
    expect(from("2026-06-01", seen("2026-05-31"))).toEqual(["06-01 > open"]);
    expect(from("2026-06-01", seen("2026-05-31", "2026-06-01"))).toEqual([
      "06-01 > 05-31..06-01",
      "05-31..06-01 > open",
    ]);
  });

  test("of two that begin on one day, the one that ends sooner comes first", () => {
    expect(from("2026-06-01", seen("2026-06-08", "2026-06-09"), seen("2026-06-08"))).toEqual([
      "06-01 > 06-08",
      "06-08 > 06-08..06-09",
      "06-08..06-09 > open",
    ]);
  });

  test("what may have ended a stretch lies within it, and one that counts is not in doubt besides", () => {
    const doubtful = (...happenings: Happening[]) =>
      stretches(on("2026-06-01"), happenings, AS_OF_ON).map((stretch) => stretch.doubtful);
    const [before, sameDay, after] = ["2026-06-05", "2026-06-10", "2026-06-12"].map((at) =>
      perhaps(at),
    );
    if (!before || !sameDay || !after) throw new Error("three of them");
    expect(doubtful(before, sameDay, after, seen("2026-06-10"))).toEqual([[before], [after]]);
    expect(doubtful(seen("2026-06-08", "2026-06-10"), seen("2026-06-09"))).toEqual([[], [], []]);
  });

  test("what is dated after today ends a stretch and begins none", () => {
    expect(from("2026-06-01", seen("2026-06-30"), seen("2026-07-01"), seen("2026-07-02"))).toEqual([
      "06-01 > 06-30",
      "06-30 > 07-01",
    ]);
  });
});

test("one that counts ends one stretch, and leaves the end of no other in doubt", () => {
  const longer = seen("2026-06-08", "2026-06-20");
  expect(from("2026-06-01", longer, seen("2026-06-10", "2026-06-12"))).toEqual([
    "06-01 > 06-08..06-20",
    "06-08..06-20 > 06-10..06-12",
    "06-10..06-12 > open",
  ]);
});

describe("a visit that may not count", () => {
  test("lies in the one stretch that it may have ended, and in none where it ends another", () => {
    const between = perhaps("2026-06-10");
    const happenings = [seen("2026-06-08"), between, seen("2026-06-15"), perhaps("2026-06-15")];
    const found = stretches(on("2026-06-01"), happenings, AS_OF_ON);
    expect(found.map(({ doubtful }) => doubtful)).toEqual([[], [between], []]);
  });

  test("leaves the end of its stretch between itself and the next that counts", () => {
    expect(from("2026-06-01", perhaps("2026-06-05"), seen("2026-06-15"))).toEqual([
      "06-01 > 06-05..06-15",
      "06-15 > open",
    ]);
  });

  test("touches no other stretch", () => {
    expect(
      from("2026-06-01", seen("2026-06-08"), perhaps("2026-06-10"), seen("2026-06-15")),
    ).toEqual(["06-01 > 06-08", "06-08 > 06-10..06-15", "06-15 > open"]);
  });

  test("with no next leaves it open whether the stretch ended", () => {
    expect(from("2026-06-01", perhaps("2026-06-05"))).toEqual(["06-01 > ?"]);
    expect(from("2026-06-01", seen("2026-06-08"), perhaps("2026-06-05"))).toEqual([
      "06-01 > 06-05..06-08",
      "06-08 > open",
    ]);
  });

  test("on the very day of the start changes nothing", () => {
    expect(from("2026-06-01", perhaps("2026-06-01"), seen("2026-06-15"))).toEqual([
      "06-01 > 06-15",
      "06-15 > open",
    ]);
    expect(from("2026-06-01", perhaps("2026-06-01"))).toEqual(["06-01 > open"]);
    expect(from("2026-06-01", perhaps("2026-06-02"))).toEqual(["06-01 > ?"]);
  });

  test("is any that took place on no day that is known", () => {
    expect(from("2026-06-01", someDay)).toEqual(["06-01 > ?"]);
    expect(from("2026-06-01", someDay, seen("2026-06-15"))).toEqual([
      "06-01 > 06-01..06-15",
      "06-15 > ?",
    ]);
  });
});

test("the order of the records changes nothing, and each stretch begins where the last ended", () => {
  const day = fc.constantFrom("2026-06-01", "2026-06-05", "2026-06-12", "2026-07-03");
  const one = fc.record({
    days: fc.option(day.map((text) => on(text))),
    isCertain: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (all) => {
      const found = stretches(on("2026-06-01"), all, AS_OF_ON);
      expect(stretches(on("2026-06-01"), all.toReversed(), AS_OF_ON)).toEqual(found);
      for (const [n, { next }] of found.slice(0, -1).entries()) {
        expect(next).toEqual(found[n + 1]?.start);
      }
    }),
  );
});
