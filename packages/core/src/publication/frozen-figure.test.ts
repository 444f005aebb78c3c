import { describe, expect, test } from "vitest";
import { type FigureToFreeze, freezeFigure, frozenFigureFaults } from "./frozen-figure.js";

const figure = (changes: Partial<FigureToFreeze> = {}): FigureToFreeze => ({
  indicatorId: "rhi-m08",
  definitionVersion: "1.0.0",
  runId: "run 12",
  dataAsAt: "2026-06-30T23:00:00+01:00",
  frozenAt: "2026-07-03T09:00:00+01:00",
  numerator: 49,
  denominator: 400,
  per: 100,
  dp: 1,
  published: 12.3,
  corrects: null,
  ...changes,
});

describe("a figure in a report", () => {
  test("keeps what it was worked out of, and is found as it was", () => {
    const frozen = freezeFigure(figure());
    expect(frozen).toMatchObject(figure());
    expect(frozenFigureFaults(frozen)).toEqual([]);
    expect(freezeFigure(figure()).hash).toBe(frozen.hash);
  });

  test("shows when any part of it was changed afterwards", () => {
    const frozen = freezeFigure(figure());
    for (const changed of [
      { runId: "run 13" },
      { definitionVersion: "1.0.1" },
      { frozenAt: "2026-07-04T09:00:00+01:00" },
      { corrects: "another" },
    ]) {
      expect(frozenFigureFaults({ ...frozen, ...changed })).toEqual(["hash-differs"]);
    }
    expect(frozenFigureFaults({ ...frozen, numerator: 50 })).toEqual([
      "hash-differs",
      "value-does-not-follow",
    ]);
  });

  test.each<[string, Partial<FigureToFreeze>]>([
    ["a count", { numerator: 372, denominator: null, per: 1, published: 372 }],
    ["a number below 0", { numerator: -5, denominator: 10, per: 1, published: -0.5 }],
    ["a hidden number", { published: "c" }],
    ["one that is not available", { numerator: null, published: "x" }],
    ["one that does not apply", { numerator: 0, denominator: 0, published: "z" }],
  ])("may be %s", (_, changes) => {
    expect(frozenFigureFaults(freezeFigure(figure(changes)))).toEqual([]);
  });

  test.each<[string, Partial<FigureToFreeze>]>([
    ["a value that its numbers do not give", { published: 12.2 }],
    ["a value without a numerator", { numerator: null, published: 0 }],
    ["a value over nothing", { denominator: 0 }],
    ["a number that is there as not available", { published: "x" }],
    ["one that applies as not applicable", { published: "z" }],
    ["nothing as hidden", { numerator: null, published: "c" }],
  ])("is refused with %s", (_, changes) => {
    expect(() => freezeFigure(figure(changes))).toThrow(/does not follow/);
  });

  test("needs instants with their offset", () => {
    expect(() => freezeFigure(figure({ frozenAt: "2026-07-03T09:00:00" }))).toThrow(/offset/);
  });

  test("names the figure that it corrects, which stays", () => {
    const old = freezeFigure(figure());
    const corrected = freezeFigure(figure({ numerator: 48, published: 12, corrects: old.hash }));
    expect(corrected.corrects).toBe(old.hash);
    expect(frozenFigureFaults(old)).toEqual([]);
  });
});
