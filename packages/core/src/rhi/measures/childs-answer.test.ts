import { describe, expect, test } from "vitest";
import type { MeasuredInterview } from "./input.js";
import { at, counted, HELD, interview, share, TIME_REMAINS } from "./june-returns.cases.js";

describe("RHI-M04 and RHI-M10: what the child said", () => {
  const said = (...responses: readonly MeasuredInterview["response"][]) => ({
    interviews: responses.map((response = null, place) =>
      interview({ id: `R${place}`, offered: HELD, response }),
    ),
  });

  test.each([
    ["yes", said("accepted"), "1 of 1", "0 of 1"],
    ["no", said("declined"), "0 of 1", "1 of 1"],
    ["yes, then no", said("accepted", "declined"), "1 of 1", "1 of 1"],
    ["no, then yes", said("declined", "accepted"), "1 of 1", "0 of 1"],
    ["no, then no answer", said("declined", "no-answer"), "0 of 1", "1 of 1"],
    ["no answer", said("no-answer"), "0 of 1", "0 of 1"],
    ["nothing on record", said(null), "0 of 1", "0 of 1"],
  ] as const)("%s", (_, input, acceptedShare, declinedShare) => {
    expect(share("M04", input)).toBe(acceptedShare);
    expect(share("M10", input)).toBe(declinedShare);
  });

  test("a completed interview is a yes, whatever was said", () => {
    const interviews = [interview({ response: "declined", completed: HELD })];
    expect(share("M04", { interviews })).toBe("1 of 1");
    expect(share("M10", { interviews })).toBe("0 of 1");
  });

  test("a return without an offer is in neither", () => {
    expect(share("M04", {})).toBe("0 of 0");
    expect(share("M10", {})).toBe("0 of 0");
  });

  const offeredNow = at("2026-06-10T12:00:00Z");

  test.each([
    ["nothing was said yet", null, "0 of 0"],
    ["there was no answer yet", "no-answer", "0 of 0"],
    ["the child has said no", "declined", "0 of 1"],
    ["the child has said yes", "accepted", "1 of 1"],
  ] as const)("while time remains and %s", (_, response, expected) => {
    const interviews = [interview({ offered: offeredNow, response })];
    expect(share("M04", { interviews, asOf: TIME_REMAINS })).toBe(expected);
  });

  test("an offer that waits for an answer is listed as such, and counts for RHI-M10", () => {
    const input = { interviews: [interview({ offered: offeredNow })], asOf: TIME_REMAINS };
    expect(counted("M04", input).cases).toEqual([
      { id: "E1", counted: "excluded", reason: "awaiting-response" },
    ]);
    expect(counted("M04", input)).not.toHaveProperty("due");
    expect(share("M10", input)).toBe("0 of 1");
  });
});
