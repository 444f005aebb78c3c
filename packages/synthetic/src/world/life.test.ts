import { londonDay, londonMidnight, londonReadings } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText } from "../calendar/day.js";
import { settingOf } from "../options.js";
import { type Life, lifeOf } from "./life.js";

const anyLife = fc
  .record({
    seed: fc.string(),
    index: fc.integer({ min: 1, max: 2000 }),
    from: fc.constantFrom("2024-11-25", "2026-09-01"),
  })
  .map(({ seed, index, from }) => {
    const setting = settingOf({ seed, from, to: "2026-11-24" });
    return { setting, index, ...lifeOf(setting, index) };
  });

// The same child, or the next one who goes missing.
const aLifeWithAbsences = anyLife.map(({ setting, index, ...life }) => {
  let found: Life = life;
  for (let next = index; found.missingEpisodes.length === 0; next += 1) {
    found = lifeOf(setting, next);
  }
  return { setting, ...found };
});

describe("a child's life, whatever the seed", () => {
  it("has no two absences that overlap or begin on the same day", () => {
    fc.assert(
      fc.property(aLifeWithAbsences, ({ missingEpisodes }) => {
        for (const [index, episode] of missingEpisodes.entries()) {
          const next = missingEpisodes[index + 1];
          if (next === undefined) continue;
          expect(episode.returnedAtMs).not.toBeNull();
          expect(episode.returnedAtMs).toBeLessThan(next.startedAtMs);
          expect(episode.startedOn < next.startedOn).toBe(true);
        }
      }),
    );
  });

  it("has every return after its start, and every absence inside care and the period", () => {
    fc.assert(
      fc.property(aLifeWithAbsences, ({ child, missingEpisodes, setting }) => {
        const careEndsMs =
          child.leftOn === null ? setting.endsAtMs : londonMidnight(dayText(child.leftOn));
        for (const { startedOn, startedAtMs, returnedAtMs } of missingEpisodes) {
          expect(londonDay(startedAtMs)).toBe(startedOn);
          expect(startedOn >= dayText(setting.from)).toBe(true);
          expect(startedOn > dayText(child.enteredOn)).toBe(true);
          expect(returnedAtMs ?? careEndsMs - 1).toBeGreaterThan(startedAtMs);
          expect(returnedAtMs ?? careEndsMs - 1).toBeLessThan(careEndsMs);
        }
      }),
    );
  });

  it("has no interview before the last return it is about, after the period, or while missing", () => {
    fc.assert(
      fc.property(aLifeWithAbsences, ({ missingEpisodes, interviews, setting }) => {
        for (const interview of interviews) {
          const returns = interview.episodeIds.map(
            (id) => missingEpisodes.find(({ episodeId }) => episodeId === id)?.returnedAtMs ?? NaN,
          );
          const { offeredAtMs, contactedAtMs, completedAtMs } = interview;
          const times = [offeredAtMs, contactedAtMs, completedAtMs].filter((ms) => ms !== null);
          expect([...times].sort((a, b) => a - b)).toEqual(times);
          for (const ms of times) {
            expect(ms).toBeGreaterThanOrEqual(Math.max(...returns));
            expect(ms).toBeLessThan(setting.endsAtMs);
          }
          const wasMissing = missingEpisodes.some(
            ({ startedAtMs, returnedAtMs }) =>
              completedAtMs !== null &&
              completedAtMs >= startedAtMs &&
              completedAtMs <= (returnedAtMs ?? Number.POSITIVE_INFINITY),
          );
          expect(wasMissing).toBe(false);
        }
      }),
    );
  });

  it("has an interview for each return at most once", () => {
    fc.assert(
      fc.property(aLifeWithAbsences, ({ interviews }) => {
        const ids = interviews.flatMap(({ episodeIds }) => episodeIds);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("has no time in the hour that autumn repeats", () => {
    fc.assert(
      fc.property(aLifeWithAbsences, ({ missingEpisodes, interviews }) => {
        const times = [
          ...missingEpisodes.flatMap((episode) => [episode.startedAtMs, episode.returnedAtMs]),
          ...interviews.flatMap((interview) => [interview.offeredAtMs, interview.completedAtMs]),
        ].filter((ms) => ms !== null);
        for (const ms of times) {
          const repeated = ["2025-10-26", "2026-10-25"].map((day) =>
            londonReadings(`${day}T01:00`),
          );
          const isRepeated = repeated.some(
            (readings) =>
              readings?.[0] !== undefined && ms >= readings[0] && ms < readings[0] + 7_200_000,
          );
          expect(isRepeated).toBe(false);
        }
      }),
    );
  });

  it("begins care after birth and ends it by the eighteenth birthday", () => {
    fc.assert(
      fc.property(anyLife, ({ child, setting }) => {
        const lastOn = child.leftOn ?? setting.to;
        expect(child.enteredOn).toBeGreaterThanOrEqual(child.bornOn);
        expect(child.enteredOn).toBeLessThan(lastOn);
        const eighteen = Number(dayText(child.bornOn).slice(0, 4)) + 18;
        const birthday = `${eighteen}${dayText(child.bornOn).slice(4)}`;
        // 29 February has its birthday on 1 March in a year without one.
        expect(dayText(lastOn) <= birthday || birthday.endsWith("-02-29")).toBe(true);
      }),
    );
  });
});
