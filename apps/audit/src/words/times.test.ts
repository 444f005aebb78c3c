import { describe, expect, it } from "vitest";
import { hoursWords } from "./hours.js";
import { recordedTimeWords } from "./recorded.js";
import {
  dayWords,
  instantWords,
  precisionWords,
  publishedWords,
  resolvedWords,
  spanWords,
  timeWords,
} from "./times.js";

describe("days and times", () => {
  it("are written out, in London time whatever the machine's own", () => {
    expect(dayWords("2026-04-03")).toBe("3 April 2026");
    expect(instantWords("2026-04-03T13:05:00Z")).toBe("3 April 2026, 14:05");
    expect(instantWords("2026-01-03T13:05:00Z")).toBe("3 January 2026, 13:05");
  });

  it("name the month in which a document came out", () => {
    expect(publishedWords("2014-01")).toBe("January 2014");
    expect(publishedWords("2018")).toBe("2018");
  });

  it("show a wall-clock time as it was recorded", () => {
    expect(timeWords({ kind: "local", at: "2026-10-25T01:30" })).toBe("25 October 2026, 01:30");
  });

  it("show a day as a day, never as midnight", () => {
    expect(timeWords({ kind: "date", date: "2026-04-03" })).toBe("3 April 2026");
  });

  it("are one time when a span lies in one minute, and name the day once when it lies in one day", () => {
    const at = "2026-04-03T13:05:00Z";
    expect(spanWords({ earliest: at, latest: at })).toBe("3 April 2026, 14:05");
    expect(spanWords({ earliest: at, latest: "2026-04-03T14:00:00Z" })).toBe(
      "3 April 2026, between 14:05 and 15:00",
    );
    expect(spanWords({ earliest: at, latest: "2026-04-04T14:00:00Z" })).toBe(
      "between 3 April 2026, 14:05 and 4 April 2026, 15:00",
    );
  });

  it("say how exact they are, also in the hour that comes twice and the hour that is skipped", () => {
    expect(precisionWords({ kind: "date", date: "2026-04-03" })).toBe("the day only");
    expect(precisionWords({ kind: "local", at: "2026-04-03T14:05" })).toBe("to the minute");
    expect(precisionWords({ kind: "local", at: "2026-10-25T01:30" })).toContain("came twice");
    expect(precisionWords({ kind: "local", at: "2026-03-29T01:30" })).toContain("no such time");
    expect(precisionWords({ kind: "unknown" })).toContain("was not written down");
  });

  it("say what they allow: a day of 23 hours is a day", () => {
    expect(resolvedWords({ kind: "date", date: "2026-03-29" })).toBe(
      "29 March 2026, between 00:00 and 23:59",
    );
    expect(resolvedWords({ kind: "unknown" })).toBe("");
  });

  it("tell a blank from what the feed cannot carry", () => {
    expect(recordedTimeWords(null)).toBe("Left blank");
    expect(recordedTimeWords(undefined)).toBe("Not in the feed");
  });
});

describe("hours that passed", () => {
  it.each([
    [79, 79, "79 hours"],
    [25.5, 25.5, "25.5 hours"],
    [48, 96, "between 48 and 96 hours"],
    [0, 13.8333, "between 0 and 13.8 hours"],
  ])(
    "are shown to one decimal, as an interval where the times are not exact",
    (min, max, words) => {
      expect(hoursWords({ min, max }, 72)).toBe(words);
    },
  );

  it("never round onto the limit: a minute late is seen to be late", () => {
    expect(hoursWords({ min: 72.0167, max: 72.0167 }, 72)).toBe("72.02 hours");
    expect(hoursWords({ min: 71.9997, max: 71.9997 }, 72)).toBe("71.9997 hours");
    expect(hoursWords({ min: 72, max: 72 }, 72)).toBe("72 hours");
  });
});
