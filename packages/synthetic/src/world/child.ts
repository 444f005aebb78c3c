import { assumed } from "../assumed.js";
import { addYears, ageOn, type DayNumber } from "../calendar/day.js";
import type { Setting } from "../options.js";
import { chance, exponential, weightedIndex, whole } from "../random/draw.js";
import { golden, placeAmongChosen } from "../random/even-spread.js";
import { type Random, randomStream } from "../random/random-stream.js";

/** Why a child stopped being looked after. */
type Leaving = "turned-18" | "returned-home" | "guardianship" | "adopted";

/** One invented child and their one period of care. */
export interface Child {
  readonly index: number;
  readonly childId: string;
  readonly sex: "F" | "M";
  readonly bornOn: DayNumber;
  readonly enteredOn: DayNumber;
  /** `null` while still looked after on the last day. */
  readonly leftOn: DayNumber | null;
  readonly leaving: Leaving | null;
  readonly isUnaccompanied: boolean;
  /** The child's place among those who go missing; `null` for one who never does. */
  readonly missingPlace: number | null;
}

/**
 * The `index`th child, counted from 1. Nothing about them depends on another child or on how many
 * there are.
 */
export function childOf(setting: Setting, index: number): Child {
  const random = randomStream(setting.seed, "child", index);
  const { shareOfChildren } = assumed.missing;
  const missingPlace = placeAmongChosen(setting.spread.goesMissing, index, shareOfChildren);
  const leftOn = leavingDay(random, setting, index);
  const lastOn = leftOn ?? setting.to;
  const hasTurned18 = leftOn !== null && chance(random, shareTurning18(missingPlace !== null));
  const bornOn = hasTurned18
    ? addYears(lastOn, -18)
    : birthDay(random, lastOn, agesOf(leftOn, missingPlace));
  const isUnaccompanied = mayBeAlone(bornOn, lastOn) && chance(random, shareUnaccompanied);
  const enteredOn = entryDay(random, bornOn, lastOn, isUnaccompanied);
  return {
    index,
    childId: `SYN${String(index).padStart(6, "0")}`,
    sex: chance(random, isUnaccompanied ? shareGirlsUnaccompanied : shareGirls) ? "F" : "M",
    bornOn,
    enteredOn,
    leftOn,
    leaving: leftOn === null ? null : leavingOf(random, { bornOn, enteredOn, leftOn }),
    isUnaccompanied,
    missingPlace,
  };
}

/** The first day on which the child may go missing. */
export function mayGoFrom(child: Child, { from }: Setting): DayNumber {
  return Math.max(from, child.enteredOn + 1, addYears(child.bornOn, assumed.missing.youngestAge));
}

/** The last day on which the child may go missing, so as to be back before leaving care. */
export function mayGoTo(child: Child): DayNumber {
  return child.leftOn === null ? Number.POSITIVE_INFINITY : child.leftOn - 2;
}

const { shareUnaccompanied, shareGirls, shareGirlsUnaccompanied } = assumed.population;

function leavingDay(random: Random, setting: Setting, index: number): DayNumber | null {
  const { lookedAfterAtEnd, leaversAYear } = assumed.population;
  const shareStaying = lookedAfterAtEnd / (lookedAfterAtEnd + leaversAYear * setting.years);
  if (golden(setting.spread.stillHere, index) < shareStaying) return null;
  return whole(random, setting.from, setting.to);
}

function shareTurning18(goesMissing: boolean): number {
  return goesMissing ? assumed.missing.shareTurning18 : assumed.population.shareTurning18;
}

function agesOf(leftOn: DayNumber | null, missingPlace: number | null): readonly number[] {
  if (missingPlace !== null) return assumed.missing.ageLastSeen;
  return leftOn === null ? assumed.population.ageAtEnd : assumed.population.ageAtLeaving;
}

// Somewhere inside the year of age drawn, and never yet 18.
function birthDay(random: Random, lastOn: DayNumber, ages: readonly number[]): DayNumber {
  const age = weightedIndex(random, ages);
  const bornOn = whole(random, addYears(lastOn, -age - 1) + 1, addYears(lastOn, -age));
  return Math.min(bornOn, lastOn - assumed.population.shortestStayDays);
}

function mayBeAlone(bornOn: DayNumber, lastOn: DayNumber): boolean {
  return ageOn(bornOn, lastOn) >= assumed.population.unaccompaniedFromAge;
}

function entryDay(
  random: Random,
  bornOn: DayNumber,
  lastOn: DayNumber,
  isUnaccompanied: boolean,
): DayNumber {
  const { stayMeanDays, shortestStayDays, unaccompaniedFromAge } = assumed.population;
  const earliest = isUnaccompanied ? addYears(bornOn, unaccompaniedFromAge - 1) : bornOn;
  const enteredOn = lastOn - shortestStayDays - Math.round(exponential(random, stayMeanDays));
  return enteredOn > earliest ? enteredOn : whole(random, earliest, lastOn - 1);
}

function leavingOf(
  random: Random,
  {
    bornOn,
    enteredOn,
    leftOn,
  }: Pick<Child, "bornOn" | "enteredOn"> & { readonly leftOn: DayNumber },
): Leaving {
  const { adoption, shareToGuardians } = assumed.population;
  if (addYears(bornOn, 18) <= leftOn) return "turned-18";
  const isYoung = ageOn(bornOn, leftOn) < adoption.belowAge;
  const hasStayed = leftOn - enteredOn > adoption.shortestStayDays;
  if (isYoung && hasStayed && chance(random, adoption.share)) return "adopted";
  return chance(random, shareToGuardians) ? "guardianship" : "returned-home";
}
