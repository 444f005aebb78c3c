import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomStream } from "../random/random-stream.js";
import { wrongUpn } from "./upn.js";

const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

describe("an invented pupil number", () => {
  it("has the shape of a real one and belongs to authority 000", () => {
    expect(wrongUpn(randomStream("any"))).toMatch(/^[A-HJ-NP-RT-Z]000\d{9}$/);
  });

  it("always carries the wrong check letter", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [letter = "", ...digits] = wrongUpn(randomStream(seed));
        let sum = 0;
        for (let weight = 2; weight <= 13; weight += 1) sum += weight * Number(digits[weight - 2]);
        expect(letter).not.toBe(LETTERS[sum % 23]);
      }),
    );
  });
});
