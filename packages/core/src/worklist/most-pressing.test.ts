import { describe, expect, test } from "vitest";
import type { OutcomeKind } from "../rule/index.js";
import { mostPressing, type VerdictPart } from "./most-pressing.js";

const remedies = {
  isOpen: { "not-shared": true, late: false },
  toRecord: { "date-unknown": "missing-date", "not-supplied": null },
};

function part(decision: VerdictPart["decision"], dueOn: string | null = null): VerdictPart {
  return { decision, dueOn, isDeciding: false };
}
const answer = (outcome: OutcomeKind, reason: string) => ({ outcome, reason });

const late = answer("breached", "late");
const notShared = answer("breached", "not-shared");
const unclear = answer("cannot-tell", "date-unknown");
const running = answer("due", "clock-running");
const met = answer("met", "in-time");

/** The first of the parts is the one that the verdict names. */
function pressing(...[first, ...others]: readonly VerdictPart[]) {
  const parts = first ? [{ ...first, isDeciding: true }, ...others] : [];
  return mostPressing(first?.decision ?? met, parts, remedies);
}

describe("of several concerns or actions", () => {
  test("what was done late does not hide what was never done", () => {
    expect(pressing(part(late), part(notShared))).toMatchObject({
      todo: { state: "overdue", reason: "not-shared" },
    });
    expect(pressing(part(late), part(running))).toMatchObject({
      todo: { state: "due", reason: "clock-running" },
    });
    expect(pressing(part(late), part(met))).toMatchObject({ todo: { state: "none" } });
  });

  test("the overdue comes before the unclear, and the unclear before what is due", () => {
    expect(pressing(part(running), part(unclear), part(notShared))).toMatchObject({
      todo: { state: "overdue" },
    });
    expect(pressing(part(running), part(met), part(unclear))).toMatchObject({
      todo: { state: "unclear", reason: "date-unknown", toRecord: "missing-date" },
    });
  });

  test("of two alike the one due first counts, and one with a day before one without", () => {
    const on = (dueOn: string | null) => part(running, dueOn);
    expect(pressing(on("2026-06-20"), on("2026-06-12")).dueOn).toBe("2026-06-12");
    expect(pressing(on("2026-06-12"), on("2026-06-20")).dueOn).toBe("2026-06-12");
    expect(pressing(on(null), on("2026-06-20")).dueOn).toBe("2026-06-20");
    expect(pressing(on("2026-06-20"), on("2026-06-20")).dueOn).toBe("2026-06-20");
  });
});

describe("a verdict that rests on none of them", () => {
  test("stands by itself", () => {
    expect(mostPressing(unclear, [], remedies)).toEqual({
      todo: { state: "unclear", reason: "date-unknown", toRecord: "missing-date" },
      dueOn: null,
    });
  });

  test("is not overruled by them", () => {
    const deciding = { ...part(notShared, "2026-06-12"), isDeciding: true };
    expect(mostPressing(answer("cannot-tell", "not-supplied"), [deciding], remedies)).toEqual({
      todo: { state: "none" },
      dueOn: null,
    });
    expect(mostPressing(late, [deciding], remedies).todo).toEqual({ state: "none" });
  });
});

test("a reason that no remedy is known for is a fault, not a guess", () => {
  expect(() => mostPressing(answer("breached", "odd"), [], remedies)).toThrow(
    'the worklist knows no remedy for "odd"',
  );
  expect(() => mostPressing(answer("cannot-tell", "odd"), [], remedies)).toThrow(RangeError);
});
