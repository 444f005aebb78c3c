import { describe, expect, test } from "vitest";
import { evaluateUse } from "./evaluate-use.js";
import { told } from "./interview-use.cases.js";

describe("what the verdicts on one interview's use rest on", () => {
  test("say what they rest on", () => {
    const { U1, U2, overall } = evaluateUse(told({}));
    expect(U1).toMatchObject({
      ruleId: "RHI-U1",
      ruleVersion: 1,
      asOf: "2026-06-30",
      parameters: { recordDays: 3, extraNonWorkingDays: [] },
      evidence: {
        interviewId: "R1",
        interviewDate: "2026-06-01",
        limit: { startOn: "2026-06-01", limitDays: 3, dueOn: "2026-06-04" },
        signedOff: { date: "2026-06-03", standing: "in-time", workingDays: 2 },
        blankFields: [],
      },
    });
    expect(U2.evidence).toEqual({
      interviewId: "R1",
      interviewDate: "2026-06-01",
      limit: { startOn: "2026-06-01", limitDays: 5, dueOn: "2026-06-08" },
      updates: [{ date: "2026-06-05", citesRhi: true, standing: "in-time", workingDays: 4 }],
      hasNoNewInformation: false,
    });
    expect(overall.evidence.checks).toEqual([
      { ruleId: "RHI-U1", outcome: "met", reason: "in-time", isDeciding: true },
      { ruleId: "RHI-U2", outcome: "met", reason: "in-time", isDeciding: false },
      {
        ruleId: "RHI-U3",
        outcome: "not-applicable",
        reason: "no-shareable-concern",
        isDeciding: false,
      },
      { ruleId: "RHI-U4", outcome: "not-applicable", reason: "no-action", isDeciding: false },
    ]);
  });

  test("name the parts of the record that are blank", () => {
    const fields = { reasons: "an argument", whereAndWith: null, harmOrRisk: " " };
    const { U1 } = evaluateUse(told({ record: { signedOffDate: "2026-06-07", fields } }));
    expect(U1.evidence).toMatchObject({
      blankFields: ["whereAndWith", "harmOrRisk", "childWords"],
      signedOff: { standing: "late", workingDays: 4 },
    });
  });

  test("show every day as recorded, with why it did not count", () => {
    const dates = [null, "soon", "2026-05-31", "2026-07-01", "2026-06-09"];
    const riskUpdates = dates.map((date) => ({ date, citesRhi: true }));
    const { updates } = evaluateUse(told({ riskUpdates })).U2.evidence;
    expect(updates.map(({ standing, workingDays }) => `${standing} ${workingDays}`)).toEqual([
      "not-recorded null",
      "date-unknown null",
      "before-start null",
      "not-yet null",
      "late 6",
    ]);
  });

  test("mark the concern and the action that decided", () => {
    const action = { owner: "role:social-worker", closedDate: null, evidence: null };
    const { U3, U4 } = evaluateUse(
      told({
        concerns: [
          { id: "N1", shareable: false, sharedDate: null },
          { id: "N2", shareable: true, sharedDate: "2026-06-02" },
          { id: "N3", shareable: true, sharedDate: null },
          { id: "N4", shareable: true, sharedDate: "2026-06-03" },
        ],
        actions: [
          { ...action, dueDate: "2026-07-20" },
          { ...action, dueDate: "2026-06-20" },
        ],
      }),
    );
    expect(
      U3.evidence.concerns.map(({ concernId, isDeciding }) => [concernId, isDeciding]),
    ).toEqual([
      ["N2", false],
      ["N3", true],
      ["N4", false],
    ]);
    expect(U4.evidence.limit).toBeNull();
    expect(U4.evidence.actions).toEqual([
      {
        dueDate: "2026-07-20",
        closedDate: null,
        hasOwner: true,
        hasEvidence: false,
        decision: { outcome: "due", reason: "clock-running" },
        isDeciding: false,
      },
      {
        dueDate: "2026-06-20",
        closedDate: null,
        hasOwner: true,
        hasEvidence: false,
        decision: { outcome: "breached", reason: "action-overdue" },
        isDeciding: true,
      },
    ]);
  });

  test("show the window of the next decision and the pattern that a meeting was owed for", () => {
    const { U5, U6 } = evaluateUse(
      told({
        nextDecisions: [
          { date: "2026-06-25", citesRhi: true },
          { date: "2026-06-24", citesRhi: false },
        ],
        starts: [{ date: "2026-05-29" }, { date: "2026-04-10" }, { date: "2026-05-08" }],
        riskMeetings: [{ date: "2026-06-07" }],
      }),
    );
    expect(U5.evidence).toMatchObject({
      limit: null,
      windowTo: "2026-08-30",
      earliest: [{ date: "2026-06-24", citesRhi: false }],
    });
    expect(U6.evidence).toMatchObject({
      limit: { startOn: "2026-05-29", limitDays: 5, dueOn: "2026-06-05" },
      pattern: {
        kind: "reached",
        startsOn: ["2026-04-10", "2026-05-08", "2026-05-29"],
        reachedOn: "2026-05-29",
      },
      meetings: [{ date: "2026-06-07", standing: "in-time", workingDays: 5 }],
    });
  });

  test("have nothing to count from when the day of the interview is unknown", () => {
    const { U1, U2, U3, U5, U6, overall } = evaluateUse(
      told({
        rhi: { id: "R1", interviewDate: "unknown" },
        concerns: [{ id: "N1", shareable: true, sharedDate: null }],
        nextDecisions: [{ date: "2026-06-25", citesRhi: true }],
        starts: [],
      }),
    );
    expect(U1.evidence).toMatchObject({ interviewDate: "unknown", limit: null, signedOff: null });
    expect(U2.evidence).toMatchObject({ limit: null, updates: [] });
    expect(U3.evidence).toMatchObject({ limit: null, concerns: [] });
    expect(U5.evidence).toMatchObject({ windowTo: null, earliest: [] });
    expect(U6.evidence).toMatchObject({ limit: null, pattern: null, meetings: [] });
    expect(overall.evidence.interviewDate).toBe("unknown");
  });

  test("give no due day where it would lie outside the known calendar", () => {
    const subject = told({
      asOf: "2028-12-31",
      rhi: { id: "R1", interviewDate: "2028-12-28" },
      record: null,
    });
    const { U1 } = evaluateUse(subject);
    expect(U1).toMatchObject({ outcome: "due", evidence: { limit: { dueOn: null } } });
  });

  test("move the due day by a day on which the authority is closed", () => {
    const { U1 } = evaluateUse(told({}), { extraNonWorkingDays: ["2026-06-02"] });
    expect(U1.evidence.limit?.dueOn).toBe("2026-06-05");
  });

  test("count nothing past the known calendar, where only a day still to come is not late", () => {
    const beyond = (asOf: string) =>
      evaluateUse(
        told({
          asOf,
          rhi: { id: "R1", interviewDate: "2029-06-01" },
          record: { signedOffDate: "2029-06-01", fields: {} },
        }),
      ).U1;
    expect(beyond("2029-05-31")).toMatchObject({ outcome: "due", reason: "clock-running" });
    expect(beyond("2029-06-01")).toMatchObject({
      outcome: "cannot-tell",
      reason: "calendar-unknown",
      evidence: { signedOff: { standing: "calendar-unknown", workingDays: null } },
    });
  });

  test("say of a pattern that a start of an unknown day leaves it unclear", () => {
    const dates = ["2026-05-08", "2026-05-29", null];
    const { U6 } = evaluateUse(told({ starts: dates.map((date) => ({ date })), riskMeetings: [] }));
    expect(U6.evidence.pattern).toEqual({ kind: "unclear" });
  });
});
