import { type DayNumber, dayText } from "../calendar/day.js";
import type { Setting } from "../options.js";
import { randomStream } from "../random/random-stream.js";
import type { Child } from "./child.js";
import type { TrueMissingEpisode } from "./missing-episode.js";
import { oneAfterAnother } from "./one-after-another.js";
import { ordinaryAbsences } from "./ordinary-absences.js";
import { changeNightAbsences, openAbsence } from "./placed-absences.js";
import { type Year, yearsOf } from "./year.js";

/** Every absence of one child in the period, in order; none overlaps another. */
export function missingEpisodesOf(child: Child, setting: Setting): readonly TrueMissingEpisode[] {
  const { missingPlace } = child;
  if (missingPlace === null) return [];
  const random = randomStream(setting.seed, "missing", child.index);
  const onChangeNights = changeNightAbsences(random, child, missingPlace, setting);
  const open = openAbsence(random, child, missingPlace, setting);
  const placed = [...onChangeNights, ...(open ? [open] : [])];
  const ordinary = yearsOf(setting).flatMap((year) => {
    const alreadyPlaced = placed.filter(({ startedOn }) => isIn(year, startedOn)).length;
    return ordinaryAbsences(random, { child, missingPlace, year, alreadyPlaced, setting });
  });
  return oneAfterAnother({ ordinary, onChangeNights, open }).map((absence, index) => ({
    episodeId: `${child.childId}-${index + 1}`,
    childId: child.childId,
    status: absence.status,
    startedOn: dayText(absence.startedOn),
    startedAtMs: absence.startedAtMs,
    returnedAtMs: absence.returnedAtMs < setting.endsAtMs ? absence.returnedAtMs : null,
  }));
}

function isIn(year: Year, day: DayNumber): boolean {
  return day >= year.from && day <= year.to;
}
