import { assumed } from "../assumed.js";
import { clearInstant, instantOn } from "../calendar/london-clock.js";
import type { Setting } from "../options.js";
import { chance, logNormal, logSeries, weightedIndex, whole } from "../random/draw.js";
import { golden, turn } from "../random/even-spread.js";
import type { Random } from "../random/random-stream.js";
import { absenceDays } from "./absence-days.js";
import { type Child, mayGoFrom, mayGoTo } from "./child.js";
import type { Absence } from "./missing-episode.js";
import type { Year } from "./year.js";

const MS_PER_HOUR = 3_600_000;

/** The absences of one child in one year, beside those placed on purpose. */
export function ordinaryAbsences(
  random: Random,
  life: {
    readonly child: Child;
    readonly missingPlace: number;
    readonly year: Year;
    readonly alreadyPlaced: number;
    readonly setting: Setting;
  },
): readonly Absence[] {
  const { child, year } = life;
  const [first, last] = [
    Math.max(year.from, mayGoFrom(child, life.setting)),
    Math.min(year.to, mayGoTo(child)),
  ];
  const mostPossible = Math.floor((last - first + 1) / assumed.missing.fewestDaysPerEpisode);
  const missing = Math.max(
    0,
    Math.min(incidentsIn(random, life), mostPossible) - life.alreadyPlaced,
  );
  const statuses = Array.from({ length: missing }, () => "missing" as const).flatMap((status) =>
    chance(random, assumed.missing.awayPerMissing) ? [status, "away" as const] : [status],
  );
  const days = absenceDays(random, statuses.length, first, last);
  return statuses.slice(0, days.length).map((status, index) => {
    const startedOn = days[index] ?? first;
    const startedAtMs = instantOn(startedOn, startMinute(random));
    const returnedAtMs = clearInstant(startedAtMs + hoursAway(random) * MS_PER_HOUR);
    return { status, startedOn, startedAtMs, returnedAtMs: beforeLeaving(child, returnedAtMs) };
  });
}

function incidentsIn(
  random: Random,
  life: { readonly missingPlace: number; readonly year: Year; readonly setting: Setting },
): number {
  const { missingPlace, year, setting } = life;
  const { logSeriesQ, mostAYear, yearToYearTurn } = assumed.missing;
  const rank = turn(golden(setting.spread.incidents, missingPlace), year.back * yearToYearTurn);
  const ofAWholeYear = logSeries(rank, logSeriesQ, mostAYear);
  return Math.floor(ofAWholeYear * year.length + random());
}

function startMinute(random: Random): number {
  return weightedIndex(random, assumed.missing.hourWeights) * 60 + whole(random, 0, 59);
}

function hoursAway(random: Random): number {
  const { shortestHours, medianHours, sigma } = assumed.missing;
  return Math.max(shortestHours, logNormal(random, medianHours, sigma));
}

function beforeLeaving(child: Child, returnedAtMs: number): number {
  if (child.leftOn === null) return returnedAtMs;
  return Math.min(returnedAtMs, instantOn(child.leftOn - 1, 23 * 60));
}
