import { describe, expect, test } from "vitest";
import type { MeasuredInterview } from "./input.js";
import { at, day, episode, HELD, HELD_LATE, interview, share } from "./june-returns.cases.js";

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
