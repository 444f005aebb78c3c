import { describe, expect, test } from "vitest";
import { type AuditAction, actionStatus } from "./action-status.js";
import { auditFollowUp } from "./follow-up.js";
import { reAuditStatus, sameThemeAgain } from "./re-audit.js";
import { type ClosedAction, verificationStatus } from "./verification.js";

const statusOf = (changes: Partial<AuditAction>) =>
  actionStatus({
    asOf: "2026-06-30",
    owner: "team manager",
    dueDate: "2026-06-30",
    ...changes,
  }).status;

describe("an action", () => {
  const closed = { closedDate: "2026-06-20", evidence: "supervision record" };

  test.each<[string, Partial<AuditAction>]>([
    ["open", {}],
    ["overdue", { asOf: "2026-07-01" }],
    ["not-assigned", { owner: null, dueDate: null }],
    ["not-assigned", { owner: " " }],
    ["no-due-date", { dueDate: null, ...closed }],
    ["closed-in-future", { closedDate: "2026-07-01" }],
    ["closed-without-evidence", { ...closed, evidence: "  " }],
    ["closed-without-evidence", { closedDate: "2026-06-30" }],
    ["closed-in-time", closed],
    ["closed-in-time", { ...closed, closedDate: "2026-06-30" }],
    ["closed-late", { ...closed, asOf: "2026-07-02", closedDate: "2026-07-01" }],
  ])("is %s", (status, changes) => {
    expect(statusOf(changes)).toBe(status);
  });

  test("names a day that does not exist", () => {
    expect(() => statusOf({ dueDate: "2026-06-31" })).toThrow(/must be a day that exists/);
  });
});

describe("the proof of a closed action", () => {
  const verified = (changes: Partial<NonNullable<ClosedAction["verification"]>> | null) =>
    verificationStatus({
      closedDate: "2026-06-20",
      closedById: "P1",
      verification: changes && {
        byId: "P2",
        on: "2026-06-20",
        outcome: "confirmed",
        reason: null,
        ...changes,
      },
    }).status;

  test("is for a second person to confirm, or to return with a reason", () => {
    expect(verified(null)).toBe("awaiting-verification");
    expect(verified({})).toBe("verified");
    expect(verified({ byId: "P1" })).toBe("verified-by-its-closer");
    expect(verified({ on: "2026-06-19" })).toBe("verified-before-closure");
    expect(verified({ outcome: "returned" })).toBe("return-reason-missing");
    expect(verified({ outcome: "returned", reason: " " })).toBe("return-reason-missing");
    expect(verified({ outcome: "returned", reason: "no visit on file" })).toBe("returned");
  });
});

describe("what follows from a grade", () => {
  const template = {
    gradeScale: ["inadequate", "requires-improvement", "good", "outstanding"],
    actions: {
      requiredFields: ["text"],
      closureRequires: "evidence",
      reAuditWhenFinalGradeAtOrBelow: "requires-improvement",
      reAuditWithinDays: 90,
      urgentWhen: ["inadequate"],
      urgentEscalationWorkingDays: 1,
    },
  } as const;

  test("a weak grade is audited again within 90 days, and an inadequate one told on the next working day", () => {
    // 2 April 2026 is the Thursday before Easter; Tuesday 7 April is the next working day.
    expect(auditFollowUp(template, "inadequate", "2026-04-02")).toEqual({
      reAuditDueOn: "2026-07-01",
      tellManagerBy: "2026-04-07",
    });
    expect(auditFollowUp(template, "requires-improvement", "2026-04-02")).toEqual({
      reAuditDueOn: "2026-07-01",
      tellManagerBy: null,
    });
    expect(auditFollowUp(template, "good", "2026-04-02")).toEqual({
      reAuditDueOn: null,
      tellManagerBy: null,
    });
  });

  test("past the table of bank holidays nobody can say which working day is next", () => {
    expect(auditFollowUp(template, "inadequate", "2029-01-02").tellManagerBy).toBe(
      "calendar-unknown",
    );
    expect(() => auditFollowUp(template, "fair", "2026-04-02")).toThrow(/no grade "fair"/);
  });
});

describe("a re-audit", () => {
  const status = (done: { byId: string; on: string } | null, asOf = "2026-07-01") =>
    reAuditStatus({ asOf, dueOn: "2026-07-01", auditorId: "P1", done }).status;

  test("is somebody else's, and in time on the day it is due", () => {
    expect(status(null)).toBe("open");
    expect(status(null, "2026-07-02")).toBe("overdue");
    expect(status({ byId: "P1", on: "2026-06-01" })).toBe("same-auditor");
    expect(status({ byId: "P2", on: "2026-07-01" })).toBe("done-in-time");
    expect(status({ byId: "P2", on: "2026-07-02" })).toBe("done-in-future");
    expect(status({ byId: "P2", on: "2026-07-02" }, "2026-07-03")).toBe("done-late");
  });

  test("tells where the same standard is still not met", () => {
    const found = (standard: "seen" | "plan", finding: "met" | "not-met" | "not-applicable") => ({
      standard,
      questionId: "q",
      finding,
    });
    const audits = [
      { id: "1", first: [found("seen", "not-met")], again: [found("seen", "not-met")] },
      { id: "2", first: [found("seen", "not-met")], again: [found("plan", "not-met")] },
      { id: "3", first: [found("seen", "not-met")], again: [found("seen", "not-applicable")] },
      { id: "4", first: [], again: [] },
    ];
    expect(sameThemeAgain(audits)).toEqual({
      numerator: 1,
      denominator: 4,
      cases: [{ id: "1", standards: ["seen"] }],
    });
  });
});
