import { describe, expect, test } from "vitest";
import { register } from "./register.js";

describe("a record is judged by what was in force when its duty arose", () => {
  const enquiry = (start: unknown) => ({ asOf: "2026-06-30", start, end: null });

  test.each([
    ["before the guidance of 15 April 2013", "2013-04-12", "not-applicable", "rule-not-in-force"],
    ["on its first day", "2013-04-15", "breached", "overdue-open"],
    [
      "some time about it",
      { earliest: "2013-04-12", latest: "2013-04-15" },
      "cannot-tell",
      "rule-version-uncertain",
    ],
    ["on no day that is known", null, "cannot-tell", "start-not-recorded"],
  ])("an enquiry that began %s", (_, start, outcome, reason) => {
    expect(register.evaluate("icpc-15wd", enquiry(start))).toMatchObject({ outcome, reason });
  });

  test.each([
    ["2025-12-31", "not-applicable", "rule-not-in-force"],
    ["2026-01-01", "breached", "late"],
    [null, "cannot-tell", "date-unknown"],
  ])(
    "an interview of %s, and the checks of its use from 2026",
    (interviewDate, outcome, reason) => {
      const subject = {
        asOf: "2026-06-30",
        rhi: { id: "R1", interviewDate },
        record: {
          signedOffDate: "2026-06-03",
          fields: {
            reasons: "wanted to see a friend",
            whereAndWith: "at the friend's flat",
            harmOrRisk: "not-known",
            childWords: "I just needed to get out",
          },
        },
        riskUpdates: [],
        noNewInformation: null,
        concerns: [],
        actions: [],
        nextDecisions: [],
      };
      expect(register.evaluate("RHI-U1", subject)).toMatchObject({ outcome, reason });
    },
  );

  test("a return of 2013 came before the guidance on interviews", () => {
    const episode = { id: "E1", end: { kind: "date", date: "2013-12-31" } };
    const subject = { asOf: "2026-06-30T12:00:00Z", episode, interviews: [] };
    expect(register.evaluate("RHI-72", subject).reason).toBe("rule-not-in-force");
  });
});
