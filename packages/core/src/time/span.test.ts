import fc from "fast-check";
import { expect, test } from "vitest";
import { addHours, isWhollyBefore, mayBeBefore, resolve, spanText } from "./span.js";
import type { TimeValue } from "./time-value.js";

function textOf(time: TimeValue) {
  const resolved = resolve(time);
  return resolved.kind === "span" ? spanText(resolved.span) : resolved.kind;
}

test("a day is the span from London midnight to the last millisecond before the next", () => {
  expect(textOf({ kind: "date", date: "2026-06-01" })).toEqual({
    earliest: "2026-05-31T23:00:00Z",
    latest: "2026-06-01T22:59:59.999Z",
  });
});

test("the day on which clocks go forward lasts 23 hours", () => {
  expect(textOf({ kind: "date", date: "2026-03-29" })).toEqual({
    earliest: "2026-03-29T00:00:00Z",
    latest: "2026-03-29T22:59:59.999Z",
  });
});

test("the day on which clocks go back lasts 25 hours", () => {
  expect(textOf({ kind: "date", date: "2026-10-25" })).toEqual({
    earliest: "2026-10-24T23:00:00Z",
    latest: "2026-10-25T23:59:59.999Z",
  });
});

test("a wall-clock time in the repeated hour spans both its readings and is marked", () => {
  expect(resolve({ kind: "local", at: "2026-10-25T01:30" })).toEqual({
    kind: "span",
    span: {
      earliestMs: Date.parse("2026-10-25T00:30:00Z"),
      latestMs: Date.parse("2026-10-25T01:30:00Z"),
    },
    isAmbiguous: true,
  });
});

test("the hour begins to repeat at one o'clock and is over at two", () => {
  expect(textOf({ kind: "local", at: "2026-10-25T00:59" })).toEqual({
    earliest: "2026-10-24T23:59:00Z",
    latest: "2026-10-24T23:59:00Z",
  });
  expect(textOf({ kind: "local", at: "2026-10-25T02:00" })).toEqual({
    earliest: "2026-10-25T02:00:00Z",
    latest: "2026-10-25T02:00:00Z",
  });
});

test.each<[string, TimeValue]>([
  ["a wall-clock time that spring skips", { kind: "local", at: "2026-03-29T01:30" }],
  ["a wall-clock time with an offset", { kind: "local", at: "2026-03-29T03:30Z" }],
  ["an instant without an offset", { kind: "instant", at: "2026-06-01T10:00:00" }],
  ["a day that no calendar has", { kind: "date", date: "2026-02-29" }],
  ["a year of three digits", { kind: "date", date: "0219-06-09" }],
  ["hour 24", { kind: "local", at: "2026-06-01T24:00" }],
  [
    "an interval from before 1970 to no instant",
    { kind: "interval", earliest: "1969-12-31T10:00:00Z", latest: "2026-06-01T10:00:00" },
  ],
  [
    "an interval with its ends the wrong way round",
    { kind: "interval", earliest: "2026-06-01T10:00:00Z", latest: "2026-06-01T08:00:00Z" },
  ],
])("%s is no time", (_what, time) => {
  expect(resolve(time)).toEqual({ kind: "invalid" });
});

test("an unknown time has no bounds", () => {
  expect(resolve({ kind: "unknown" })).toEqual({ kind: "unknown" });
});

test("72 hours from 23:30 on the eve of the spring change end at 00:30 summer time", () => {
  const returned = resolve({ kind: "instant", at: "2026-03-27T23:30:00Z" });
  const due = returned.kind === "span" ? spanText(addHours(returned.span, 72)) : null;
  expect(due).toEqual({ earliest: "2026-03-30T23:30:00Z", latest: "2026-03-30T23:30:00Z" });
});

test("hours are never negative", () => {
  const span = { earliestMs: 0, latestMs: 0 };
  expect(() => addHours(span, -1)).toThrow(RangeError);
});

test("every instant shown as a wall-clock time is one of that time's readings", () => {
  const instants = fc.date({
    min: new Date("2012-01-01T00:00:00Z"),
    max: new Date("2028-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  // Intl is the oracle here; the library itself never formats through it.
  const london = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/London",
    dateStyle: "short",
    timeStyle: "medium",
  });
  fc.assert(
    fc.property(instants, (instant) => {
      const seconds = Math.floor(instant.getTime() / 1000) * 1000;
      const resolved = resolve({ kind: "local", at: london.format(seconds).replace(" ", "T") });
      expect(resolved.kind).toBe("span");
      if (resolved.kind !== "span") return;
      expect([resolved.span.earliestMs, resolved.span.latestMs]).toContain(seconds);
    }),
  );
});

test("days follow each other without a gap or an overlap", () => {
  const days = fc.integer({ min: 0, max: 6_000 }).map((n) => {
    const day = (offset: number) =>
      new Date(Date.UTC(2012, 0, 1 + n + offset)).toISOString().slice(0, 10);
    return [day(0), day(1)] as const;
  });
  fc.assert(
    fc.property(days, ([today, tomorrow]) => {
      const a = resolve({ kind: "date", date: today });
      const b = resolve({ kind: "date", date: tomorrow });
      if (a.kind !== "span" || b.kind !== "span") throw new Error("both days exist");
      expect(isWhollyBefore(a.span, b.span)).toBe(true);
      expect(b.span.earliestMs - a.span.latestMs).toBe(1);
    }),
  );
});

test("a day in double summer time begins two hours before midnight in UTC", () => {
  expect(textOf({ kind: "date", date: "1945-06-01" })).toEqual({
    earliest: "1945-05-31T22:00:00Z",
    latest: "1945-06-01T21:59:59.999Z",
  });
});

test.each([
  ["earlier", { earliestMs: 1, latestMs: 2 }, { earliestMs: 3, latestMs: 4 }, true, true],
  ["touching", { earliestMs: 1, latestMs: 3 }, { earliestMs: 3, latestMs: 4 }, false, true],
  ["one instant", { earliestMs: 3, latestMs: 3 }, { earliestMs: 3, latestMs: 3 }, false, false],
  ["within", { earliestMs: 2, latestMs: 3 }, { earliestMs: 1, latestMs: 4 }, false, true],
  ["later", { earliestMs: 4, latestMs: 5 }, { earliestMs: 1, latestMs: 4 }, false, false],
])("a span that is %s", (_, a, b, wholly, maybe) => {
  expect(isWhollyBefore(a, b)).toBe(wholly);
  expect(mayBeBefore(a, b)).toBe(maybe);
});

test.each([
  ["its first end", "2026-06-31T10:00:00Z", "2026-07-02T10:00:00Z"],
  ["its last end", "2026-06-01T10:00:00Z", "2026-06-31T10:00:00Z"],
  ["the end, of one that began before 1970", "1969-06-01T10:00:00Z", "soon"],
])("an interval of which %s is no instant is invalid", (_, earliest, latest) => {
  expect(resolve({ kind: "interval", earliest, latest })).toEqual({ kind: "invalid" });
});

test("no hours later is the same span; less than none is refused", () => {
  const span = { earliestMs: 1, latestMs: 2 };
  expect(addHours(span, 0)).toEqual(span);
  expect(() => addHours(span, -1)).toThrow("hours must be 0 or more");
});
