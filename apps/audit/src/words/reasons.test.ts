import { OUTCOMES, timeliness } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { cautionSentences } from "./cautions.js";
import { outcomeWords } from "./outcomes.js";
import { reasonSentences, reasonTitles } from "./reasons.js";

describe("the words for the 72-hour rule", () => {
  it.each(OUTCOMES)(
    "have a sentence for every reason of %s that the rule declares, and no other",
    (outcome) => {
      expect(Object.keys(reasonSentences[outcome]).sort()).toEqual(
        [...timeliness.reasons[outcome]].sort(),
      );
    },
  );

  it("have a title for every reason", () => {
    const declared = OUTCOMES.flatMap((outcome): readonly string[] => timeliness.reasons[outcome]);
    expect(Object.keys(reasonTitles).sort()).toEqual([...new Set(declared)].sort());
  });

  it("have a sentence for every caution", () => {
    expect(Object.keys(cautionSentences).sort()).toEqual([...timeliness.cautions].sort());
  });

  it("tell every outcome apart by its word", () => {
    expect(new Set(OUTCOMES.map((outcome) => outcomeWords[outcome].word)).size).toBe(5);
  });

  it("leave no gap that nothing fills", () => {
    const gaps = OUTCOMES.flatMap((outcome) => Object.values(reasonSentences[outcome]))
      .concat(Object.values(cautionSentences))
      .flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []);
    expect(new Set(gaps)).toEqual(new Set(["{event}", "{hours}", "{limit}", "{unsupplied}"]));
  });
});
