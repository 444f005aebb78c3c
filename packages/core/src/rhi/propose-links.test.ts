import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_INTERVIEW, proposeLinks } from "./propose-links.js";

interface Row {
  readonly child: number;
  readonly minute: number;
}

const LAST_MINUTE = 2_147_483_647;

function proposed(returns: readonly Row[], interviews: readonly Row[]): readonly number[] {
  const found = proposeLinks(
    { child: children(returns), returnedUtcMinute: minutes(returns) },
    { child: children(interviews), completedUtcMinute: minutes(interviews) },
  );
  return [...found];
}

const children = (rows: readonly Row[]) => Int32Array.from(rows, ({ child }) => child);
const minutes = (rows: readonly Row[]) => Int32Array.from(rows, ({ minute }) => minute);

/** What is asked, read out: every interview is looked at for every return. */
function byLookingAtAll(returns: readonly Row[], interviews: readonly Row[]): readonly number[] {
  return returns.map(({ child, minute }) => {
    if (minute < 0) return -1;
    let best = -1;
    for (const [row, interview] of interviews.entries()) {
      if (interview.child !== child || interview.minute < minute) continue;
      const held = interviews[best];
      if (held === undefined || interview.minute < held.minute) best = row;
    }
    return best;
  });
}

describe("the interview proposed for a return", () => {
  const at = (child: number, minute: number): Row => ({ child, minute });

  test("is the earliest with that child at or after it", () => {
    const interviews = [at(1, 500), at(1, 300), at(2, 250), at(1, 400), at(1, 100)];
    expect(proposed([at(1, 200), at(1, 301), at(1, 401), at(2, 250)], interviews)).toEqual([
      1, 3, 0, 2,
    ]);
  });

  test("may begin in the minute of the return, and not in the minute before", () => {
    expect(proposed([at(1, 60)], [at(1, 60)])).toEqual([0]);
    expect(proposed([at(1, 60)], [at(1, 59)])).toEqual([NO_INTERVIEW]);
    expect(proposed([at(1, 0)], [at(1, 0)])).toEqual([0]);
    expect(proposed([at(1, LAST_MINUTE)], [at(1, LAST_MINUTE)])).toEqual([0]);
  });

  test("may be proposed for several returns, since one talk may cover several", () => {
    expect(proposed([at(1, 10), at(1, 20)], [at(1, 30)])).toEqual([0, 0]);
  });

  test("is the first on the list, when two were completed in the same minute", () => {
    expect(proposed([at(1, 10)], [at(1, 50), at(1, 20), at(1, 20)])).toEqual([1]);
  });

  test("is none for a return whose time is not recorded", () => {
    expect(proposed([at(1, -1), at(1, -500)], [at(1, 30), at(1, -1)])).toEqual([-1, -1]);
  });

  test("is none that was not completed", () => {
    expect(proposed([at(1, 0)], [at(1, -1)])).toEqual([-1]);
  });

  test("is none without an interview of that child, or without any", () => {
    expect(proposed([at(1, 10)], [at(2, 30)])).toEqual([-1]);
    expect(proposed([at(1, 10)], [])).toEqual([-1]);
    expect(proposed([], [at(1, 10)])).toEqual([]);
  });
});

test("columns of one side that are not of one length are refused", () => {
  const one = Int32Array.of(1);
  const none = new Int32Array(0);
  const returns = { child: one, returnedUtcMinute: one };
  const interviews = { child: one, completedUtcMinute: one };
  expect(() => proposeLinks({ ...returns, returnedUtcMinute: none }, interviews)).toThrow(
    new RangeError("1 children stand beside 0 minutes"),
  );
  expect(() => proposeLinks(returns, { ...interviews, child: none })).toThrow(
    new RangeError("0 children stand beside 1 minutes"),
  );
});

const minute = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.integer({ min: -1, max: LAST_MINUTE }),
  fc.constantFrom(-1, 0, LAST_MINUTE),
);
// What the spreading of children over buckets undoes: these all fall into one bucket of one part.
const UNSPREAD = 0x0e8b_2f51;
const child = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: 0, max: 9 }).map((n) => Math.imul(n, UNSPREAD)),
);
const rows = fc.array(fc.record({ child, minute }), { maxLength: 60 });

test("is the one that is found by looking at every interview for every return", () => {
  fc.assert(
    fc.property(rows, rows, (returns, interviews) => {
      expect(proposed(returns, interviews)).toEqual(byLookingAtAll(returns, interviews));
    }),
  );
});

test("a list that is worked through in many parts links as a short one does", () => {
  // 40,000 children with three interviews each, a thousand minutes apart, the last first.
  const interviews = Array.from({ length: 120_000 }, (_, row) => ({
    child: (row * 7_919) % 40_000,
    minute: 3_000 - 1_000 * Math.floor(row / 40_000),
  }));
  const returns = Array.from({ length: 40_000 }, (_, child) => ({ child, minute: 1_500 }));
  const expected = new Int32Array(40_000);
  for (let row = 40_000; row < 80_000; row += 1) expected[(row * 7_919) % 40_000] = row;
  expect(proposed(returns, interviews)).toEqual([...expected]);
});
