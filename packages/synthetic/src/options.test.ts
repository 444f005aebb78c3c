import { describe, expect, it } from "vitest";
import { demoPeriod, settingOf } from "./options.js";

const period = { from: "2024-11-25", to: "2026-11-24" };

describe("the options", () => {
  it("cover two years up to the last day of a demonstration", () => {
    expect(demoPeriod("2026-11-24")).toEqual(period);
    expect(demoPeriod("2028-02-29")).toEqual({ from: "2026-03-02", to: "2028-02-29" });
  });

  it("give 375 children and 105 leavers a year at scale 1", () => {
    expect(settingOf({ seed: "s", from: "2022-11-25", to: "2026-11-24" }).childCount).toBe(795);
    expect(
      settingOf({ seed: "s", from: "2022-11-25", to: "2026-11-24", scale: 0.1 }).childCount,
    ).toBe(80);
  });

  it.each([
    [{ ...period, from: "2026-02-30" }, "from must be a calendar day, as 2026-11-24"],
    [{ ...period, to: "24/11/2026" }, "to must be a calendar day, as 2026-11-24"],
    [
      { from: "2026-11-25", to: "2026-11-24" },
      "from (2026-11-25) must not be after to (2026-11-24)",
    ],
    [{ ...period, scale: 0 }, "scale must be above 0"],
    [{ ...period, scale: Number.NaN }, "scale must be above 0"],
    [{ ...period, scale: 10_000 }, "scale is too large: ids have six digits"],
  ])("are refused when they make no sense: %o", (options, message) => {
    expect(() => settingOf({ seed: "s", ...options })).toThrow(new RangeError(message));
  });
});
