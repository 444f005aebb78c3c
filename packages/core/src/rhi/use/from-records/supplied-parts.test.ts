import { describe, expect, test } from "vitest";
import {
  ALL_FIELDS,
  checks,
  code,
  day,
  episode,
  from,
  interview,
  interviewWith,
  review,
  riskMeeting,
} from "./recorded-use.cases.js";

describe("what is missing, and what no source could tell", () => {
  const without = (...fields: string[]) => ({
    suppliedFields: new Set(ALL_FIELDS.filter((field) => !fields.includes(field))),
  });

  test.each([
    ["u1", "return_interview.signedOff", interviewWith({ signedOff: null })],
    ["u1", "return_interview.fieldsRecorded", interviewWith({ fieldsRecorded: null })],
    ["u2", "risk_update.dated", { riskUpdates: [] }],
    ["u2", "risk_update.citesInterviews", { riskUpdates: [] }],
    ["u3", "interview_follow_up.shareable", {}],
    ["u3", "interview_follow_up.shared", {}],
    ["u4", "interview_follow_up.owner", {}],
    ["u4", "interview_follow_up.due", {}],
    ["u4", "interview_follow_up.closed", {}],
    ["u4", "interview_follow_up.closedWithEvidence", {}],
    ["u5", "meeting.citesInterviews", {}],
    ["u5", "meeting.held", {}],
    ["u6", "missing_episode.start", {}],
  ] as const)("%s: without %s silence is no failing", (check, field, told) => {
    expect(checks({ ...told, ...without(field) })?.[check]).toBe("cannot-tell not-supplied");
  });

  test("a blank that a source could have filled is a failing", () => {
    expect(checks(interviewWith({ signedOff: null, fieldsRecorded: null }))?.u1).toBe(
      "breached not-recorded",
    );
    expect(checks(interviewWith({ fieldsRecorded: [code("reasons")] }))?.u1).toBe(
      "breached incomplete-record",
    );
    expect(checks(interviewWith({ fieldsRecorded: null }))?.u1).toBe("breached incomplete-record");
    expect(checks({ riskUpdates: [] })?.u2).toBe("breached not-recorded");
  });

  test("an interview whose own source cannot carry the write-up is not taken for unwritten", () => {
    const { signedOff: _, ...unsigned } = interview;
    const { fieldsRecorded: __, ...unlisted } = interview;
    for (const bare of [unsigned, unlisted]) {
      expect(checks({ interviews: [from(bare)] })?.u1).toBe("cannot-tell not-supplied");
    }
  });

  test("where no child has a risk meeting on record, none is taken to be kept there", () => {
    const starts = ["2026-05-28", "2026-05-29", "2026-05-30"].map((start, n) =>
      from({ ...episode, episodeKey: `E${n}`, start: day(start) }),
    );
    expect(checks({ episodes: starts, meetings: [from(review)] })?.u6).toBe(
      "cannot-tell not-supplied",
    );
    const another = from({ ...riskMeeting, personKey: "C2" });
    expect(checks({ episodes: starts, meetings: [from(review), another] })?.u6).toBe(
      "breached no-meeting",
    );
  });

  test("a manager's word that nothing new was learned is passed on", () => {
    const nothing = interviewWith({ noNewInformation: { by: "team manager", reason: "known" } });
    expect(checks({ ...nothing, riskUpdates: [] })?.u2).toBe("not-applicable no-new-information");
  });
});
