import { clearInstant } from "../calendar/london-clock.js";
import type { Absence } from "./missing-episode.js";

const MS_PER_HOUR = 3_600_000;
const CLOSEST_STARTS_MS = 4 * MS_PER_HOUR;

/**
 * One child's absences in order. Absences placed on purpose stay; an ordinary one gives way when it
 * would begin on the same day, and comes to its end before the next begins.
 */
export function oneAfterAnother(absences: {
  readonly ordinary: readonly Absence[];
  readonly onChangeNights: readonly Absence[];
  readonly open: Absence | null;
}): readonly Absence[] {
  const { ordinary, onChangeNights, open } = absences;
  const givenWay = ordinary.filter(({ startedOn }) =>
    onChangeNights.every((night) => startedOn < night.startedOn || startedOn > night.startedOn + 1),
  );
  const starts = [...givenWay, ...onChangeNights]
    .filter(({ startedOn }) => open === null || startedOn < open.startedOn)
    .concat(open ?? [])
    .sort((a, b) => a.startedAtMs - b.startedAtMs)
    .filter((absence, index, all) => {
      const before = all[index - 1];
      return !before || absence.startedAtMs - before.startedAtMs >= CLOSEST_STARTS_MS;
    });
  return starts.map((absence, index) => endedBefore(absence, starts[index + 1]));
}

function endedBefore(absence: Absence, next: Absence | undefined): Absence {
  if (next === undefined) return absence;
  const latestMs = clearInstant(next.startedAtMs - MS_PER_HOUR, "earlier");
  return { ...absence, returnedAtMs: Math.min(absence.returnedAtMs, latestMs) };
}
