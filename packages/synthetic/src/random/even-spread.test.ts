import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { golden, placeAmongChosen, silver } from "./even-spread.js";

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe("an even spread", () => {
  it("chooses every fourth child for a share of a quarter, and numbers them", () => {
    const places = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => placeAmongChosen(0, index, 0.25));
    expect(places).toEqual([null, null, null, 1, null, null, null, 2]);
  });

  it("chooses the share of any run of children to within one child", () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 300 }), (start, chosen, first) => {
        const indexes = Array.from({ length: 100 }, (_, at) => first + at);
        const count = indexes.filter((at) => placeAmongChosen(start, at, chosen) !== null).length;
        expect(Math.abs(count - 100 * chosen)).toBeLessThan(1.000001);
      }),
    );
  });

  it.each([
    ["golden", golden],
    ["silver", silver],
  ])("puts close to a tenth of the %s numbers in each tenth", (_, numberOf) => {
    fc.assert(
      fc.property(share, (start) => {
        const numbers = Array.from({ length: 200 }, (_, place) => numberOf(start, place));
        const inFirstTenth = numbers.filter((number) => number < 0.1).length;
        expect(inFirstTenth).toBeGreaterThanOrEqual(16);
        expect(inFirstTenth).toBeLessThanOrEqual(24);
      }),
    );
  });
});
