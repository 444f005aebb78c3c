import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { seal, unseal } from "./seal.js";

const key = new Uint8Array(32).fill(7);
const raw = { CHILD: "SYN000001", NOTE: "canary, with é and 😀" };
const place = ["000", "missing.csv", 2];

describe("a sealed row", () => {
  it("opens with its key at its place", () => {
    expect(unseal(seal(raw, key, place), key, place)).toEqual(raw);
  });

  it("is never sealed the same way twice", () => {
    expect(seal(raw, key, place)).not.toEqual(seal(raw, key, place));
  });

  it("does not open elsewhere, with another key, or with one bit changed, and tells nothing", () => {
    const sealed = seal(raw, key, place);
    const changed = Uint8Array.from(sealed);
    changed[40] = (changed[40] ?? 0) ^ 1;
    for (const open of [
      () => unseal(sealed, key, ["000", "missing.csv", 3]),
      () => unseal(sealed, new Uint8Array(32).fill(8), place),
      () => unseal(changed, key, place),
      () => unseal(sealed.subarray(0, 5), key, place),
    ]) {
      expect(open).toThrow("does not open with this key");
      expect(inspect(thrown(open), { depth: 9 })).not.toMatch(/canary|SYN000001/);
    }
  });
});

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
