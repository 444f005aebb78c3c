import { assumed } from "../assumed.js";
import type { DayNumber } from "../calendar/day.js";
import type { Setting } from "../options.js";
import { exponential, weighted } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";
import type { Child } from "../world/child.js";
import { placedForAdoptionOn } from "./placed-for-adoption-on.js";
import { invented, type Placement, placementOf } from "./placement.js";

/** One episode in the sense of the SSDA903: it ends when the placement or the legal status changes. */
export interface CareEpisode {
  readonly startedOn: DayNumber;
  /** RNE: S starts care, P a new placement, L a new legal status, B both. */
  readonly reason: "S" | "P" | "L" | "B";
  readonly legalStatus: string;
  readonly placement: Placement;
  readonly homePostcode: string;
}

/** A child's period of care as a chain of episodes. */
export function careEpisodesOf(
  child: Child,
  setting: Setting,
  random: Random,
): readonly CareEpisode[] {
  const placedOn = placedForAdoptionOn(child, setting);
  const chain: CareEpisode[] = [firstEpisode(random, child)];
  for (const day of changeDays(random, child, placedOn ?? child.leftOn ?? setting.to)) {
    const last = chain.at(-1);
    if (last) chain.push(nextEpisode(random, child, last, day));
  }
  const last = chain.at(-1);
  if (last && placedOn !== null) chain.push(adoptivePlacement(random, last, placedOn));
  return chain;
}

function changeDays(random: Random, child: Child, before: DayNumber): readonly DayNumber[] {
  const { daysBetweenChanges, daysBetweenChangesOfMissing, shortestEpisodeDays } = assumed.record;
  const mean = child.missingPlace !== null ? daysBetweenChangesOfMissing : daysBetweenChanges;
  const days: DayNumber[] = [];
  let day = child.enteredOn;
  for (;;) {
    day += shortestEpisodeDays + Math.round(exponential(random, mean));
    if (day > before - shortestEpisodeDays) return days;
    days.push(day);
  }
}

function firstEpisode(random: Random, child: Child): CareEpisode {
  const legalStatus = child.isUnaccompanied ? "V2" : weighted(random, assumed.record.firstStatuses);
  return {
    startedOn: child.enteredOn,
    reason: "S",
    legalStatus,
    placement: placementOf(random, child, child.enteredOn),
    homePostcode: invented.postcode(random),
  };
}

function nextEpisode(
  random: Random,
  child: Child,
  last: CareEpisode,
  startedOn: DayNumber,
): CareEpisode {
  const { laterStatuses, changeReasons } = assumed.record;
  const orders: Readonly<Record<string, string>> = laterStatuses;
  const order = child.isUnaccompanied ? undefined : orders[last.legalStatus];
  const reason = order === undefined ? "P" : weighted(random, changeReasons);
  return {
    ...last,
    startedOn,
    reason,
    legalStatus: order !== undefined && reason !== "P" ? order : last.legalStatus,
    placement: reason === "L" ? last.placement : placementOf(random, child, startedOn),
  };
}

function adoptivePlacement(random: Random, last: CareEpisode, startedOn: DayNumber): CareEpisode {
  const placement: Placement = {
    type: "A6",
    provider: "PR1",
    postcode: invented.postcode(random),
    urn: "",
  };
  const reason = last.legalStatus === "E1" ? "P" : "B";
  return { ...last, startedOn, reason, legalStatus: "E1", placement };
}
