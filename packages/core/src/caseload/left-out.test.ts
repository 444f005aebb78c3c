import { describe, expect, test } from "vitest";
import { dailyCaseload } from "./daily-series.js";
import { daysAboveBand } from "./days-above-band.js";
import { caseloadOn } from "./point-in-time.js";
import type { CaseAllocation, Staffing } from "./staff.js";

const MAY = "2026-05-01";
const JUNE = { from: "2026-06-01", to: "2026-06-30" };
const holds = (caseId: string, changes: Partial<CaseAllocation> = {}): CaseAllocation => ({
  caseId,
  workerId: "W1",
  from: MAY,
  ...changes,
});
const service = (changes: Partial<Staffing>): Staffing => ({
  workers: [{ id: "W1", fte: 1 }],
  cases: [{ id: "K1", from: MAY }],
  allocations: [holds("K1")],
  ...changes,
});

/** What is left out of the one day, of the month, and of the days above a band. */
function leftOut(changes: Partial<Staffing>, asOf = "2026-06-15"): readonly unknown[] {
  const staffing = service(changes);
  const series = dailyCaseload({ ...JUNE, ...staffing });
  const above = daysAboveBand({ ...JUNE, ...staffing }, []);
  if ("refused" in series || "refused" in above) throw new Error("refused");
  return [caseloadOn({ asOf, ...staffing }), series, above].map((one) => one.leftOut);
}
const everywhere = (...records: readonly object[]) => [records, records, records];

describe("what a caseload leaves out", () => {
  test("is nothing where every record can count", () => {
    expect(leftOut({})).toEqual(everywhere());
  });

  test("is an allocation to a case that is not listed, each case once, in order", () => {
    const allocations = [holds("K9"), holds("K1"), holds("K2"), holds("K9", { workerId: "W2" })];
    expect(leftOut({ allocations })).toEqual(
      everywhere(
        { record: "allocation", id: "K2", reason: "case-not-listed" },
        { record: "allocation", id: "K9", reason: "case-not-listed" },
      ),
    );
  });

  test("is a joint allocation to such a case too", () => {
    expect(leftOut({ allocations: [holds("K9", { role: "secondary" })] })).toEqual(
      everywhere({ record: "allocation", id: "K9", reason: "case-not-listed" }),
    );
  });

  test("is not one that is over, or has not begun, on the days asked about", () => {
    const over = holds("K8", { to: "2026-06-01" });
    expect(leftOut({ allocations: [over, holds("K9", { from: "2026-07-01" })] })).toEqual(
      everywhere(),
    );
  });

  test("is, over a month, one that held on a single day of it", () => {
    const first = holds("K8", { to: "2026-06-02" });
    const last = holds("K9", { from: "2026-06-30" });
    const [onDay, ofSeries] = leftOut({ allocations: [first, last] });
    expect(onDay).toEqual([]);
    expect(ofSeries).toMatchObject([{ id: "K8" }, { id: "K9" }]);
    expect(leftOut({ allocations: [last] }, "2026-06-30")[0]).toMatchObject([{ id: "K9" }]);
  });

  test("is whatever ends before it starts: a case, its allocation, a worker", () => {
    const backwards = { from: "2026-06-10", to: "2026-06-09" };
    expect(
      leftOut({
        workers: [{ id: "W1", fte: 1, ...backwards }],
        cases: [{ id: "K1", ...backwards }],
        allocations: [holds("K1", backwards)],
      }),
    ).toEqual(
      everywhere(
        { record: "allocation", id: "K1", reason: "end-before-start" },
        { record: "case", id: "K1", reason: "end-before-start" },
        { record: "worker", id: "W1", reason: "end-before-start" },
      ),
    );
  });

  test("is nothing that starts and ends on one day, which is a hand-over", () => {
    const oneDay = { from: "2026-06-10", to: "2026-06-10" };
    expect(
      leftOut({ cases: [{ id: "K1", ...oneDay }], allocations: [holds("K1", oneDay)] }),
    ).toEqual(everywhere());
  });

  test("a worker, like a case, has no fields but those declared", () => {
    const workers: readonly object[] = [{ id: "W1", fte: 1, ftee: 0.5 }];
    const staffing = { ...service({}), workers } as Staffing; // as it may come from outside
    expect(() => caseloadOn({ asOf: MAY, ...staffing })).toThrow(/Unrecognized key.*ftee/);
  });
});
