import { assumed } from "../assumed.js";
import { clearInstant, instantOn } from "../calendar/london-clock.js";
import type { Setting } from "../options.js";
import { whole } from "../random/draw.js";
import { silver, turn } from "../random/even-spread.js";
import type { Random } from "../random/random-stream.js";
import { type Child, mayGoFrom, mayGoTo } from "./child.js";
import type { Absence } from "./missing-episode.js";

const NIGHT_TO_NIGHT = 0.3; // not the same children on each change night
const FAR_FROM_NIGHTS = 0.5;
const MS_PER_MINUTE = 60_000;

/** Some children come back in the small hours of each night on which the clocks change. */
export function changeNightAbsences(
  random: Random,
  child: Child,
  missingPlace: number,
  setting: Setting,
): readonly Absence[] {
  const { shareOnChangeNight, changeNightMinutes } = assumed.missing;
  const rank = silver(setting.spread.nights, missingPlace);
  return setting.clockChanges
    .filter((_, index) => turn(rank, index * NIGHT_TO_NIGHT) < shareOnChangeNight)
    .filter((day) => day - 1 >= mayGoFrom(child, setting) && day <= mayGoTo(child))
    .map((day) => {
      const minutes = whole(random, 0, changeNightMinutes);
      return {
        status: "missing",
        startedOn: day - 1,
        startedAtMs: evening(random, day - 1),
        returnedAtMs: clearInstant(instantOn(day, 0) + minutes * MS_PER_MINUTE),
      };
    });
}

/** Some children are still missing on the last day. */
export function openAbsence(
  random: Random,
  child: Child,
  missingPlace: number,
  setting: Setting,
): Absence | null {
  const { shareStillMissing, longestOpenDays } = assumed.missing;
  const rank = turn(silver(setting.spread.nights, missingPlace), FAR_FROM_NIGHTS);
  const startedOn = setting.to - whole(random, 0, longestOpenDays);
  const isOpen = child.leftOn === null && rank < shareStillMissing;
  if (!isOpen || startedOn < mayGoFrom(child, setting)) return null;
  return {
    status: "missing",
    startedOn,
    startedAtMs: evening(random, startedOn),
    returnedAtMs: Number.POSITIVE_INFINITY,
  };
}

function evening(random: Random, day: number): number {
  return instantOn(day, whole(random, 18 * 60, 23 * 60));
}
