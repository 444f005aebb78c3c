import { isCalendarDay, nextLondonMidnight } from "@waymark/core";
import { assumed } from "./assumed.js";
import { addYears, type DayNumber, dayNumber, dayText } from "./calendar/day.js";
import { clockChanges } from "./calendar/london-clock.js";
import { randomStream } from "./random/random-stream.js";

/** What to invent. The same options give the same bytes on any machine. */
export interface AuthorityOptions {
  /** Any text: another seed gives another authority. */
  readonly seed: string;
  /** The first London day, as `YYYY-MM-DD`. */
  readonly from: string;
  /** The last London day, included. What would come after it has not happened yet. */
  readonly to: string;
  /** 1, when left out, is Trafford's size: about 375 children looked after on the last day. */
  readonly scale?: number;
  /** Whether to spoil about 40 rows, each listed in the manifest; yes when left out. */
  readonly withDefects?: boolean;
}

/** The options as the simulation takes them. */
export interface Setting {
  readonly seed: string;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly endsAtMs: number;
  readonly years: number;
  readonly childCount: number;
  readonly clockChanges: readonly DayNumber[];
  /** Where each even spread over the children begins, from 0 to 1. */
  readonly spread: {
    readonly stillHere: number;
    readonly goesMissing: number;
    readonly incidents: number;
    readonly nights: number;
  };
}

/**
 * The two years that a demonstration covers.
 *
 * @param to the last day, as `YYYY-MM-DD`
 * @example demoPeriod("2026-11-24") // { from: "2024-11-25", to: "2026-11-24" }
 */
export function demoPeriod(to: string): { readonly from: string; readonly to: string } {
  assertDay("to", to);
  return { from: dayText(addYears(dayNumber(to), -2) + 1), to };
}

/** @throws RangeError when an option makes no sense, saying which and why */
export function settingOf(options: AuthorityOptions): Setting {
  const { seed, scale = 1 } = options;
  assertDay("from", options.from);
  assertDay("to", options.to);
  const [from, to] = [dayNumber(options.from), dayNumber(options.to)];
  if (from > to)
    throw new RangeError(`from (${options.from}) must not be after to (${options.to})`);
  if (!Number.isFinite(scale) || scale <= 0) throw new RangeError("scale must be above 0");
  const years = (to - from + 1) / 365.25;
  const { lookedAfterAtEnd, leaversAYear } = assumed.population;
  const childCount = Math.max(1, Math.round(scale * (lookedAfterAtEnd + leaversAYear * years)));
  if (childCount > 999_999) throw new RangeError("scale is too large: ids have six digits");
  const random = randomStream(seed, "spread");
  return {
    seed,
    from,
    to,
    endsAtMs: nextLondonMidnight(options.to),
    years,
    childCount,
    clockChanges: clockChanges(from, to),
    spread: {
      stillHere: random(),
      goesMissing: random(),
      incidents: random(),
      nights: random(),
    },
  };
}

function assertDay(name: string, text: string): void {
  if (!isCalendarDay(text)) throw new RangeError(`${name} must be a calendar day, as 2026-11-24`);
}
