import { assumed } from "../assumed.js";
import { clearInstant, wallClock } from "../calendar/london-clock.js";
import type { Random } from "../random/random-stream.js";
import type { TrueMissingEpisode } from "./missing-episode.js";

const MS_PER_HOUR = 3_600_000;
const TRIES = 60;

/** What an interview is about. */
export interface Occasion {
  readonly lastReturnMs: number;
  /** Every absence of the child: nobody is interviewed while missing. */
  readonly episodes: readonly TrueMissingEpisode[];
  readonly endsAtMs: number;
}

/**
 * Some minute at which interviewers work.
 *
 * @param window in hours after the last return
 * @returns milliseconds, or `null` when the window holds no such minute
 */
export function workingTime(
  random: Random,
  window: readonly [number, number],
  occasion: Occasion,
  mayBe: (ms: number, occasion: Occasion) => boolean = () => true,
): number | null {
  const [fromHours, toHours] = window;
  const { first, last } = assumed.interviews.workingTimes;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const hours = fromHours + random() * (toHours - fromHours);
    const ms = clearInstant(occasion.lastReturnMs + hours * MS_PER_HOUR);
    const { time } = wallClock(ms);
    if (time >= first && time <= last && mayBe(ms, occasion)) return ms;
  }
  return null;
}

/** Whether the child is not missing. */
export function isAtHome(ms: number, { episodes }: Occasion): boolean {
  return episodes.every(
    ({ startedAtMs, returnedAtMs }) =>
      ms < startedAtMs || (returnedAtMs !== null && ms > returnedAtMs),
  );
}
