import { describe, expect, test } from "vitest";
import { livingMutants } from "./living-mutants.mjs";

const source = "export function isLate(day, dueOn) {\n  return day > dueOn;\n}\n";
const mutant = (status, replacement = "day >= dueOn") => ({
  status,
  replacement,
  location: { start: { line: 2, column: 10 }, end: { line: 2, column: 21 } },
});
const reportOf = (...mutants) => ({ files: { "src/late.ts": { source, mutants } } });
const named = {
  file: "src/late.ts",
  line: "return day > dueOn;",
  from: "day > dueOn",
  to: "day >= dueOn",
  why: "the day itself never reaches this line",
};

describe("a fault that no test found", () => {
  test.each(["Survived", "NoCoverage"])("is shown as it is to be named (%s)", (status) => {
    expect(livingMutants(reportOf(mutant(status)), [])).toEqual([
      'src/late.ts:2 kill it by a test, or name it: {"file":"src/late.ts","line":"return day > dueOn;","from":"day > dueOn","to":"day >= dueOn"}',
    ]);
  });

  test("may live once it is named with a reason", () => {
    expect(livingMutants(reportOf(mutant("Survived")), [named])).toEqual([]);
    expect(livingMutants(reportOf(mutant("Survived")), [{ ...named, why: " " }])).toEqual([
      'src/late.ts: say why the mutant in "return day > dueOn;" may live',
    ]);
  });

  test("is not another fault in the same line", () => {
    const problems = livingMutants(reportOf(mutant("Survived"), mutant("Survived", "true")), [
      named,
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('"to":"true"');
  });

  test("may be named with all others of a line that changes no answer", () => {
    const { from: _, to: __, ...line } = named;
    const report = reportOf(mutant("Survived"), mutant("Survived", "true"));
    expect(livingMutants(report, [line])).toEqual([]);
    expect(livingMutants(reportOf(mutant("Killed")), [line])).toEqual([
      'src/late.ts no longer holds a living mutant in "return day > dueOn;": unname it',
    ]);
  });

  test("that spans lines is shown in one", () => {
    const whole = {
      status: "Survived",
      replacement: "{}",
      location: { start: { line: 1, column: 36 }, end: { line: 3, column: 2 } },
    };
    expect(livingMutants(reportOf(whole), [])[0]).toContain(
      '"from":"{ return day > dueOn; }","to":"{}"',
    );
  });
});

describe("a fault that a test finds", () => {
  test.each(["Killed", "Timeout", "CompileError", "Ignored"])("is not shown (%s)", (status) => {
    expect(livingMutants(reportOf(mutant(status)), [])).toEqual([]);
  });

  test("is no longer named; what was not tried may stay", () => {
    expect(livingMutants(reportOf(mutant("Killed")), [named])).toEqual([
      'src/late.ts no longer holds a living mutant in "return day > dueOn;": unname it',
    ]);
    expect(livingMutants({ files: {} }, [named])).toEqual([]);
  });
});
