import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseloadOn, type StaffingOnDay } from "./point-in-time.js";
import type { CaseAllocation, CaseWorker, OpenCase, Staffing } from "./staff.js";

const JUNE = "2026-06-30";
const cases = (...ids: string[]): readonly OpenCase[] =>
  ids.map((id) => ({ id, from: "2026-01-01" }));
const holds = (workerId: string, ...caseIds: string[]): readonly CaseAllocation[] =>
  caseIds.map((caseId) => ({ caseId, workerId, from: "2026-01-01" }));
const worker = (id: string, changes: Partial<CaseWorker> = {}): CaseWorker => ({
  id,
  fte: 1,
  ...changes,
});

function on(staffing: Partial<Staffing>, day = JUNE) {
  return caseloadOn({ asOf: day, workers: [], cases: [], allocations: [], ...staffing });
}

describe("a caseload on one day", () => {
  test("is the children held, over the full-time equivalents of those who hold one", () => {
    const service = {
      workers: [worker("A"), worker("B", { fte: 0.5, agency: true }), worker("C")],
      cases: cases("K1", "K2", "K3"),
      allocations: [...holds("A", "K1", "K2"), ...holds("B", "K3")],
    };
    expect(on(service)).toMatchObject({ cases: 3, caseholders: 2, fte: 1.5, casesPerFte: 2 });
  });

  test("keeps apart the children of a manager, of nobody, and of someone who has gone", () => {
    const service = {
      workers: [worker("M", { kind: "manager" }), worker("B", { to: "2026-05-31" })],
      cases: cases("K1", "K2", "K3", "K4"),
      allocations: [...holds("M", "K1"), ...holds("B", "K2"), ...holds("unknown", "K3")],
    };
    expect(on(service)).toMatchObject({
      cases: 0,
      managerHeld: 1,
      unallocated: 3,
      heldByLeaver: 2,
      reason: "no-caseholders",
      casesPerFte: null,
    });
  });

  test("ten lots of a tenth make one", () => {
    const ids = Array.from({ length: 10 }, (_, n) => `W${n}`);
    const service = {
      workers: ids.map((id) => worker(id, { fte: 0.1 })),
      cases: cases(...ids),
      allocations: ids.flatMap((id) => holds(id, id)),
    };
    expect(on(service)).toMatchObject({ fte: 1, casesPerFte: 10 });
  });

  test("a first year's allowance changes the worker's band and not the service's ratio", () => {
    const ids = Array.from({ length: 18 }, (_, n) => `K${n}`);
    const service = {
      workers: [worker("A", { asye: true })],
      cases: cases(...ids),
      allocations: holds("A", ...ids),
    };
    // 18 / (1 x 0.9) = 20
    expect(on(service)).toMatchObject({
      casesPerFte: 18,
      workers: [{ perFte: 20, band: "elevated" }],
    });
  });

  test("support beside a case that the worker holds is no joint work", () => {
    const service = {
      workers: [worker("A"), worker("B"), worker("M", { kind: "manager" })],
      cases: cases("K1", "K2"),
      allocations: [
        ...holds("A", "K1", "K2"),
        ...["A", "B", "M"].map(
          (id) => ({ ...holds(id, "K1")[0], role: "secondary" }) as CaseAllocation,
        ),
      ],
    };
    expect(on(service)).toMatchObject({
      jointOnlySupport: 1,
      workers: [{ workerId: "A", joint: 0 }],
    });
  });

  test.each([[[{ name: "only", max: 18 }]], [[]]])(
    "bands that leave a gap are refused",
    (bands) => {
      expect(() =>
        caseloadOn({ asOf: JUNE, workers: [], cases: [], allocations: [] }, { bands }),
      ).toThrow("must rise, and end with one band without an edge");
    },
  );
});

const day = fc.constantFrom("2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04");
const id = fc.constantFrom("A", "B", "C");
const end = fc.option(day);
const staffing: fc.Arbitrary<Staffing> = fc.record({
  workers: fc.uniqueArray(
    fc.record({ id, fte: fc.constantFrom(0.1, 0.5, 1), from: end, to: end, asye: fc.boolean() }),
    { selector: (one) => one.id },
  ),
  cases: fc.uniqueArray(fc.record({ id: fc.constantFrom("K1", "K2", "K3"), from: day, to: end }), {
    selector: (one) => one.id,
  }),
  allocations: fc.array(
    fc.record({
      caseId: fc.constantFrom("K1", "K2", "K3", "K4"),
      workerId: id,
      from: day,
      to: end,
      role: fc.constantFrom("primary", "primary", "secondary"),
    }),
    { maxLength: 6 },
  ),
});

describe("whatever the records of a service", () => {
  test("every open child is held, a manager's, or unallocated, and never two of these", () => {
    fc.assert(
      fc.property(staffing, day, (service, asOf) => {
        const open = service.cases.filter(
          ({ from, to }) => from <= asOf && (to === null || to === undefined || to > asOf),
        );
        const { cases: held, managerHeld, unallocated } = on(service, asOf);
        expect(held + managerHeld + unallocated).toBe(open.length);
      }),
    );
  });

  test("the order of the records changes nothing", () => {
    fc.assert(
      fc.property(staffing, day, ({ workers, cases: open, allocations }, asOf) => {
        const turned = {
          workers: [...workers].reverse(),
          cases: [...open].reverse(),
          allocations: [...allocations, ...allocations].reverse(),
        };
        expect(on(turned, asOf)).toEqual(on({ workers, cases: open, allocations }, asOf));
      }),
    );
  });
});

const shared = process.env["WAYMARK_SHARED"];

// The published vectors lie outside the repository; `npm run conformance` runs all of them.
if (shared !== undefined) {
  const all: readonly Vector[] = JSON.parse(
    readFileSync(join(shared, "vectors", "caseload.json"), "utf8"),
  ).cases;
  test.each(all.filter(({ input }) => input.rule === "point"))(
    "published vector $id: $why",
    ({ input: { rule: _, config, ...input }, expected }) => {
      expect(caseloadOn(input, config)).toMatchObject(expected);
    },
  );
}

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly input: StaffingOnDay & { readonly rule: string; readonly config?: object };
  readonly expected: object;
}
