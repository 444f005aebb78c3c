import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReturnDate } from "../calendar/day.js";
import { demoPeriod, type Setting, settingOf } from "../options.js";
import { randomStream } from "../random/random-stream.js";
import { childOf } from "../world/child.js";
import { lifeOf } from "../world/life.js";
import { episodes } from "./episodes.js";
import { placedForAdoption } from "./placed-for-adoption.js";

const aPlace = fc.record({ seed: fc.string(), index: fc.integer({ min: 1, max: 2000 }) });
const aChain = aPlace.map(({ seed, index }) => chainOf(settingFor(seed), index));

// The same child, or the next one who is adopted.
const anAdoptedChain = aPlace.map(({ seed, index }) => {
  const setting = settingFor(seed);
  let found = index;
  while (childOf(setting, found).leaving !== "adopted") found += 1;
  return chainOf(setting, found);
});

function settingFor(seed: string): Setting {
  return settingOf({ seed, ...demoPeriod("2026-11-24") });
}

function chainOf(setting: Setting, index: number) {
  const life = lifeOf(setting, index);
  const rows = episodes.rowsOf(life, setting, randomStream(setting.seed, "episodes.csv", index));
  return { setting, life, rows };
}

function cell(row: readonly string[], column: string): string {
  return row[episodes.columns.indexOf(column)] ?? "";
}

describe("a child's episodes of care, whatever the seed", () => {
  it("begin with S, and only there", () => {
    fc.assert(
      fc.property(aChain, ({ rows }) => {
        const reasons = rows.map((row) => cell(row, "RNE"));
        expect(reasons[0]).toBe("S");
        expect(reasons.slice(1)).not.toContain("S");
      }),
    );
  });

  it("each end where the next begins, with X1 between them", () => {
    fc.assert(
      fc.property(aChain, ({ rows }) => {
        for (const [index, row] of rows.slice(0, -1).entries()) {
          expect(cell(row, "DEC")).toBe(cell(rows[index + 1] ?? [], "DECOM"));
          expect(cell(row, "REC")).toBe("X1");
          expect(readReturnDate(cell(row, "DEC"))).toBeGreaterThan(
            readReturnDate(cell(row, "DECOM")),
          );
        }
      }),
    );
  });

  it("stay open for a child still looked after, and otherwise end with a reason that ends care", () => {
    fc.assert(
      fc.property(aChain, ({ rows, life }) => {
        const last = rows.at(-1) ?? [];
        const isOpen = life.child.leftOn === null;
        expect(cell(last, "DEC") === "").toBe(isOpen);
        expect(cell(last, "REC")).toMatch(isOpen ? /^$/ : /^E/);
      }),
    );
  });

  it("give a reason for a move exactly when the next episode is a new placement", () => {
    fc.assert(
      fc.property(aChain, ({ rows }) => {
        for (const [index, row] of rows.entries()) {
          const next = rows[index + 1];
          const isMove = next !== undefined && ["P", "B"].includes(cell(next, "RNE"));
          expect(cell(row, "REASON_PLACE_CHANGE") !== "").toBe(isMove);
        }
      }),
    );
  });

  it("change the legal status exactly when the reason says so", () => {
    fc.assert(
      fc.property(aChain, ({ rows }) => {
        for (const [index, row] of rows.slice(1).entries()) {
          const hasChanged = cell(row, "LS") !== cell(rows[index] ?? [], "LS");
          expect(hasChanged).toBe(["L", "B"].includes(cell(row, "RNE")));
        }
      }),
    );
  });

  it("end with the adopters for a child who is adopted, from the day in the adoption file", () => {
    fc.assert(
      fc.property(anAdoptedChain, ({ rows, life, setting }) => {
        const last = rows.at(-1) ?? [];
        const [placed = []] = placedForAdoption.rowsOf(life, setting, randomStream("unused"));
        expect(cell(last, "PLACE")).toBe("A6");
        expect(cell(last, "DECOM")).toBe(placed[2]);
        expect(cell(last, "REC")).toMatch(/^E1[12]$/);
      }),
    );
  });
});
