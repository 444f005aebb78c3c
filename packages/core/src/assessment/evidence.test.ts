import { describe, expect, test } from "vitest";
import { assessment45wdFromReferral } from "./assessment-45wd-from-referral.js";
import { cpVisit } from "./cp-visit.js";
import { icpc15wd } from "./icpc-15wd.js";
import { rcpcFirst3m } from "./rcpc-first-3m.js";
import { reReferral } from "./re-referral.js";
import { s47Complete } from "./s47-complete.js";
import { told } from "./testing/clock-cases.js";

describe("the evidence of a clock", () => {
  test("shows its days as recorded and as resolved, the counts, when it was due, and the delay", () => {
    const subject = told({
      start: { earliest: "2026-06-01", latest: "2026-06-02" },
      end: "2026-08-05",
      delayReason: "family abroad",
    });
    expect(assessment45wdFromReferral.evaluate(subject)).toMatchObject({
      outcome: "breached",
      evidence: {
        start: {
          recorded: { earliest: "2026-06-01", latest: "2026-06-02" },
          resolved: { earliest: "2026-06-01", latest: "2026-06-02" },
        },
        end: {
          recorded: "2026-08-05",
          resolved: { earliest: "2026-08-05", latest: "2026-08-05" },
        },
        workingDays: { min: 46, max: 47 },
        dueDate: { earliest: "2026-08-03", latest: "2026-08-04" },
        delayReason: "family abroad",
      },
    });
  });

  test("counts from none where the end may have come before the start", () => {
    const overlapping = told({
      start: { earliest: "2026-06-01", latest: "2026-06-05" },
      end: { earliest: "2026-06-03", latest: "2026-06-08" },
    });
    expect(assessment45wdFromReferral.evaluate(overlapping)).toMatchObject({
      outcome: "met",
      cautions: ["order-assumed"],
      evidence: { workingDays: { min: 0, max: 5 } },
    });
  });

  test("has no counts and no due day where the clock could not be timed", () => {
    const { evidence } = assessment45wdFromReferral.evaluate(told({ start: "2026-02-30" }));
    expect(evidence).toEqual({
      start: { recorded: "2026-02-30", resolved: null },
      end: { recorded: null, resolved: null },
      workingDays: null,
      dueDate: null,
      delayReason: null,
    });
  });

  test("has no counts where some day lies outside the calendar", () => {
    for (const [start, end] of [
      ["2011-12-30", "2012-01-03"],
      ["2028-12-29", "2029-01-02"],
    ] as const) {
      const { evidence } = assessment45wdFromReferral.evaluate(
        told({ asOf: "2029-02-01", start, end }),
      );
      expect(evidence).toMatchObject({ workingDays: null, dueDate: null });
    }
  });

  test("names when a review is due, and no due day of an enquiry without a limit", () => {
    expect(rcpcFirst3m.evaluate(told()).evidence.dueDate).toEqual({
      earliest: "2026-09-01",
      latest: "2026-09-01",
    });
    expect(s47Complete.evaluate(told({ delayReason: "police" })).evidence).toEqual({
      start: {
        recorded: "2026-06-01",
        resolved: { earliest: "2026-06-01", latest: "2026-06-01" },
      },
      end: { recorded: null, resolved: null },
      workingDays: null,
      dueDate: null,
      delayReason: "police",
    });
  });
});

describe("on the edges of a clock", () => {
  test("done on the day it began is no day later, and its order is not in doubt", () => {
    const verdict = assessment45wdFromReferral.evaluate(told({ end: "2026-06-01" }));
    expect(verdict).toMatchObject({
      outcome: "met",
      cautions: [],
      evidence: { workingDays: { min: 0, max: 0 } },
    });
    const dayOne = assessment45wdFromReferral.evaluate(told({ end: "2026-06-01" }), {
      convention: "start-day-1",
    });
    expect(dayOne.evidence.workingDays).toEqual({ min: 1, max: 1 });
  });

  test("done on the day of the records is done", () => {
    const verdict = assessment45wdFromReferral.evaluate(
      told({ asOf: "2026-06-02", end: "2026-06-02" }),
    );
    expect(verdict.outcome).toBe("met");
  });

  test.each([
    ["a first day that does not exist", { earliest: "2026-02-30", latest: "2026-03-02" }],
    ["a last day that does not exist", { earliest: "2026-02-27", latest: "2026-02-30" }],
    ["days the wrong way round", { earliest: "2026-03-02", latest: "2026-02-27" }],
  ])("a range with %s is no date", (_, start) => {
    expect(assessment45wdFromReferral.evaluate(told({ start })).reason).toBe("invalid-date");
  });

  test.each([
    [
      "nobody recorded whether a conference is required, and there is time",
      "conference-need-unknown",
      null,
      null,
    ],
    [
      "another reason stands before a conference that is not required",
      "transferred-out",
      false,
      "transferred-out",
    ],
  ])("%s", (_, reason, isConferenceRequired, notApplicableReason) => {
    const subject = { ...told({ asOf: "2026-06-02", notApplicableReason }), isConferenceRequired };
    expect(icpc15wd.evaluate(subject).reason).toBe(reason);
  });

  test("a child who was seen in time was seen, whatever the visit that nobody dated", () => {
    const { end: _, ...clock } = told();
    const visits = [
      { on: "2026-06-15", isChildSeen: true },
      { on: { kind: "unknown" } as const, isChildSeen: true },
    ];
    expect(cpVisit.evaluate({ ...clock, visits })).toMatchObject({
      outcome: "met",
      evidence: { visits },
    });
  });
});

describe("the parameters of a clock", () => {
  test("a limit of no days is the same day, where the start is day 0", () => {
    expect(s47Complete.evaluate(told({ end: "2026-06-01" }), { limitWorkingDays: 0 }).outcome).toBe(
      "met",
    );
    const zeroOnDayOne = { limitWorkingDays: 0, convention: "start-day-1" } as const;
    expect(() => s47Complete.evaluate(told(), zeroOnDayOne)).toThrow("must be 1 or more");
  });

  test("no limit is no limit under either convention", () => {
    expect(s47Complete.evaluate(told(), { convention: "start-day-1" }).reason).toBe("no-limit-set");
  });
});

describe("the evidence of a re-referral", () => {
  const referred = (referralDate: string | null, ...dates: readonly (string | null)[]) => ({
    asOf: "2026-06-30",
    referralDate,
    previousReferrals: dates.map((date) => ({ date })),
  });

  test.each([
    [
      "the latest of those in the window",
      referred("2026-06-01", "2025-12-01", "2025-07-15"),
      true,
      "2025-12-01",
    ],
    [
      "the latest earlier one with no",
      referred("2026-06-01", "2024-12-01", "2020-01-01"),
      false,
      "2024-12-01",
    ],
    ["none with no", referred("2026-06-01"), false, null],
    ["none where it cannot be told", referred(null, "2025-12-01"), null, null],
    ["none where one lies on no day", referred("2026-06-01", "2026-02-30"), null, null],
  ])("names %s", (_, subject, isReReferral, previousReferral) => {
    expect(reReferral.evaluate(subject).evidence).toEqual({ isReReferral, previousReferral });
  });

  test("without the anniversary the days before it still count", () => {
    const subject = referred("2026-06-01", "2025-06-02");
    expect(reReferral.evaluate(subject, { includeAnniversary: false }).evidence).toEqual({
      isReReferral: true,
      previousReferral: "2025-06-02",
    });
  });
});
