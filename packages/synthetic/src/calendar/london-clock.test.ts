import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "./day.js";
import { clearInstant, clockChanges, instantOn, wallClock } from "./london-clock.js";

const at = (text: string) => Date.parse(text);

describe("London's clocks", () => {
  it("show an hour more than UTC in summer and the same in winter", () => {
    expect(wallClock(at("2026-06-01T22:59Z"))).toEqual({
      day: dayNumber("2026-06-01"),
      time: "23:59",
    });
    expect(wallClock(at("2026-06-01T23:00Z"))).toEqual({
      day: dayNumber("2026-06-02"),
      time: "00:00",
    });
    expect(wallClock(at("2026-12-01T23:00Z"))).toEqual({
      day: dayNumber("2026-12-01"),
      time: "23:00",
    });
  });

  it("show both readings of the hour that autumn repeats alike", () => {
    const day = dayNumber("2026-10-25");
    expect(wallClock(at("2026-10-25T00:30Z"))).toEqual({ day, time: "01:30" });
    expect(wallClock(at("2026-10-25T01:30Z"))).toEqual({ day, time: "01:30" });
  });

  it("change on 30 March and 26 October 2025 and on 29 March and 25 October 2026", () => {
    const days = clockChanges(dayNumber("2024-11-25"), dayNumber("2026-11-24")).map(dayText);
    expect(days).toEqual(["2025-03-30", "2025-10-26", "2026-03-29", "2026-10-25"]);
  });

  it("give an instant for a time of day", () => {
    expect(instantOn(dayNumber("2026-06-01"), 10 * 60 + 30)).toBe(at("2026-06-01T09:30Z"));
  });

  it("move a time in the skipped or the repeated hour on by two hours", () => {
    expect(instantOn(dayNumber("2026-03-29"), 90)).toBe(at("2026-03-29T02:30Z"));
    expect(instantOn(dayNumber("2026-10-25"), 90)).toBe(at("2026-10-25T03:30Z"));
  });

  it("move an instant out of the repeated hour, whichever of the two it was", () => {
    expect(clearInstant(at("2026-10-25T00:30Z"))).toBe(at("2026-10-25T02:30Z"));
    expect(clearInstant(at("2026-10-25T01:30Z"))).toBe(at("2026-10-25T03:30Z"));
    expect(clearInstant(at("2026-10-25T01:30Z"), "earlier")).toBe(at("2026-10-24T23:30Z"));
  });

  it("leave any other instant where it is, less its seconds", () => {
    expect(clearInstant(at("2026-10-25T02:00:59Z"))).toBe(at("2026-10-25T02:00Z"));
  });
});
