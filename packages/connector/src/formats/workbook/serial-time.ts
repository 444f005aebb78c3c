const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;
// Day 60 of the 1900 system is 29 February 1900, which never was; the days before it are one off.
const NEVER_WAS = 60;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const END = Date.UTC(10_000, 0, 1);

/**
 * The wall clock that a spreadsheet's serial number stands for, to the nearest second.
 *
 * @param serial days, and parts of a day
 * @param is1904 whether the workbook counts from 1904
 * @returns `YYYY-MM-DD`, or with ` HH:MM:SS` where there is a time of day; `HH:MM:SS` alone within day 0;
 * `null` where the number stands for no time
 */
export function serialTime(serial: number, is1904: boolean): string | null {
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const clock = clockOf(seconds - days * DAY_SECONDS);
  if (days < 0 || Number.isNaN(days)) return null;
  if (days === 0 && !is1904) return clock;
  if (days === NEVER_WAS && !is1904) return null;
  const early = !is1904 && days < NEVER_WAS ? 1 : 0;
  const at = (is1904 ? EPOCH_1904 : EPOCH_1900) + (days + early) * DAY_MS;
  if (at >= END) return null;
  const day = new Date(at).toISOString().slice(0, 10);
  return clock === "00:00:00" ? day : `${day} ${clock}`;
}

function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
