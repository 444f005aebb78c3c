import { describe, expect, it } from "vitest";
import { demoPeriod, generateAuthority, type SyntheticFile } from "../index.js";

const options = { seed: "spoiled", ...demoPeriod("2026-11-24") };
const { files, defects } = generateAuthority(options);
const sound = generateAuthority({ ...options, withDefects: false });

const outcomes: Readonly<Record<string, string>> = {
  "date-invalid": "quarantined date-invalid",
  "date-two-digit-year": "quarantined date-two-digit-year",
  "date-out-of-range": "quarantined date-out-of-range",
  "id-mangled": "quarantined id-mangled",
  "key-missing": "quarantined key-missing",
  "key-sentinel": "quarantined key-sentinel",
  "control-character": "quarantined control-character",
  "row-ragged": "quarantined row-ragged",
  "repeated-header": "quarantined repeated-header",
  "code-unknown": "kept code-unknown",
  "order-invalid": "kept order-invalid",
  "key-collision": "kept key-collision",
  "fold-ambiguous": "kept fold-ambiguous",
  "fold-gap": "kept fold-gap",
  duplicate: "duplicate duplicate-merged",
};

function linesOf(name: string, from: readonly SyntheticFile[] = files): readonly string[] {
  return (from.find((file) => file.name === name)?.text ?? "").split("\r\n").slice(0, -1);
}

describe("the injected defects", () => {
  it("are about forty, of every kind, each with the outcome and the reason that belong to it", () => {
    expect(defects.length).toBeGreaterThanOrEqual(35);
    expect(defects.length).toBeLessThanOrEqual(42);
    const found = Object.fromEntries(
      defects.map(({ kind, expected }) => [kind, `${expected.outcome} ${expected.reasonCode}`]),
    );
    expect(found).toEqual(outcomes);
  });

  it("stand in the file where the manifest says, as the manifest says", () => {
    for (const { file, row, fields, after, defectId } of defects) {
      const line = linesOf(file)[row - 1] ?? "";
      const [field] = fields;
      const at = (linesOf(file)[0] ?? "").split(",").indexOf(field ?? "");
      expect(field === undefined ? line : line.split(",")[at], defectId).toBe(after);
    }
  });

  it("are all that differs from the sound files", () => {
    for (const { name } of files) {
      const spoiled = new Map(
        defects.filter(({ file }) => file === name).map((defect) => [defect.row, defect]),
      );
      const mended = linesOf(name).flatMap((line, index) => {
        const defect = spoiled.get(index + 1);
        if (defect === undefined) return [line];
        const isInserted = defect.kind === "key-collision" || defect.before === "";
        if (isInserted) return [];
        const at = (linesOf(name)[0] ?? "").split(",").indexOf(defect.fields[0] ?? "");
        return [at < 0 ? defect.before : line.split(",").with(at, defect.before).join()];
      });
      expect(mended, name).toEqual(linesOf(name, sound.files));
    }
  });

  it("touch no more than one row in a hundred of any file", () => {
    for (const { name } of sound.files) {
      const spoiled = defects.filter(({ file }) => file === name).length;
      expect(spoiled, name).toBeLessThanOrEqual((linesOf(name, sound.files).length - 1) / 100);
    }
  });

  it("leave alone every missing episode that the interview log cites", () => {
    const cited = new Set(
      linesOf("interview_log.csv", sound.files)
        .slice(1)
        .map((line) => line.split(","))
        .flatMap((cells) => [12, 16, 20, 24].map((at) => `${cells[1]} ${cells[at]}`)),
    );
    const inMissing = defects.filter(({ file }) => file === "missing.csv");
    expect(inMissing.length).toBeGreaterThanOrEqual(6);
    for (const { row, fields, before } of inMissing) {
      const cells = (linesOf("missing.csv")[row - 1] ?? "").split(",");
      const childId = fields[0] === "CHILD" ? before : cells[0];
      expect(cited.has(`${childId} ${cells[3]}`)).toBe(false);
    }
  });

  it("put a return on the log into the hour that autumn repeats or spring skips", () => {
    const folds = defects.filter(({ kind }) => kind.startsWith("fold-"));
    for (const { file, row, kind, after } of folds) {
      const cells = (linesOf(file)[row - 1] ?? "").split(",");
      const days =
        kind === "fold-gap" ? ["30/03/2025", "29/03/2026"] : ["26/10/2025", "25/10/2026"];
      expect(days).toContain(cells[14]);
      expect(after).toBe("01:30");
    }
  });

  it("are left out of a file too short for them", () => {
    const tiny = generateAuthority({ ...options, scale: 0.05 });
    const perFile = tiny.defects.map(({ file }) => file);
    expect(perFile).not.toContain("header.csv");
    expect(tiny.defects.length).toBeLessThan(5);
  });
});
