import { describe, expect, test } from "vitest";
import type { MeasuredInterview } from "./input.js";
import {
  at,
  counted,
  day,
  episode,
  HELD,
  HELD_LATE,
  interview,
  share,
} from "./june-returns.cases.js";

describe("an interview that may be of another episode", () => {
  const doubtful = (changes: Partial<MeasuredInterview>) => ({
    interviews: [interview({ episodeIds: [], doubtfulEpisodeIds: ["E1"], ...changes })],
  });

  test("was held, contacted and offered at no time that is known", () => {
    const told = doubtful({ offered: HELD, contacted: HELD, completed: HELD_LATE });
    expect([share("M02", told), share("M05", told), share("M07", told)]).toEqual(
      Array(3).fill("1 of 1"),
    );
    for (const measure of ["M03", "M06", "M08"]) {
      expect(counted(measure, told).cases).toEqual([
        { id: "E1", counted: "unclear", reason: "event-time-unknown" },
      ]);
    }
  });

  test("tells nothing of this child's answer, nor of what nobody recorded", () => {
    expect(share("M10", doubtful({ response: "declined", offered: HELD }))).toBe("0 of 1");
    expect(share("M02", doubtful({ response: "declined" }))).toBe("0 of 1");
    expect(share("M08", doubtful({}))).toBe("0 of 1");
  });

  test("is of this one all the same where it is on record as such", () => {
    const told = doubtful({ episodeIds: ["E1"], completed: HELD });
    expect(share("M08", told)).toBe("1 of 1");
    expect(share("M11", told)).toBe("0 of 1");
  });
});

describe("what counts as completed, offered and contacted", () => {
  const shares = (changes: Partial<MeasuredInterview>) => {
    const input = { interviews: [interview(changes)] };
    return [share("M02", input), share("M05", input), share("M07", input)].join(", ");
  };
  const NOTHING = "0 of 1, 0 of 1, 0 of 1";
  const OFFERED = "1 of 1, 0 of 1, 0 of 1";
  const CONTACTED = "0 of 1, 1 of 1, 0 of 1";
  const COMPLETED = "1 of 1, 1 of 1, 1 of 1";

  test.each([
    ["an interview in time", { completed: HELD }, COMPLETED],
    ["an interview long after", { completed: HELD_LATE }, COMPLETED],
    ["an interview of unknown time", { completed: { kind: "unknown" } }, COMPLETED],
    ["an interview of unreadable time", { completed: day("2026-06-31") }, COMPLETED],
    ["an interview on the day of the return", { completed: day("2026-06-10") }, COMPLETED],
    ["an interview at the instant of the return", { completed: episode().end ?? HELD }, COMPLETED],
    ["an interview just before the return", { completed: at("2026-06-10T09:59:59Z") }, NOTHING],
    [
      "an interview at the instant of the records",
      { completed: at("2026-07-10T09:00:00Z") },
      COMPLETED,
    ],
    ["an interview later than the records", { completed: at("2026-07-10T09:00:01Z") }, NOTHING],
    ["nothing at all", {}, NOTHING],
    ["an offer", { offered: HELD }, OFFERED],
    ["an offer of unknown time", { offered: { kind: "unknown" } }, OFFERED],
    ["an offer later than the records", { offered: at("2026-07-11T09:00:00Z") }, NOTHING],
    ["a yes", { response: "accepted" }, OFFERED],
    ["a no", { response: "declined" }, OFFERED],
    ["no answer", { response: "no-answer" }, NOTHING],
    ["a contact", { contacted: HELD }, CONTACTED],
    ["a contact later than the records", { contacted: at("2026-07-11T09:00:00Z") }, NOTHING],
    ["an interview of another episode", { episodeIds: ["E9"], completed: HELD }, NOTHING],
  ] as const)("%s", (_, changes, expected) => {
    expect(shares(changes)).toBe(expected);
  });
});
