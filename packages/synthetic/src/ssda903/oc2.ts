import { assumed } from "../assumed.js";
import { ageOn, returnDate } from "../calendar/day.js";
import { chance, weighted, whole } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";
import type { Table } from "../table.js";

const YEAR_DAYS = 365;

/** Health and offending of each child looked after for a year or more on the last day. */
export const oc2: Table = {
  file: "oc2.csv",
  columns: [
    "CHILD",
    "DOB",
    "SDQ_SCORE",
    "SDQ_REASON",
    "CONVICTED",
    "HEALTH_CHECK",
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
  ],
  rowsOf: ({ child }, { to }, random) => {
    if (child.leftOn !== null || to - child.enteredOn < YEAR_DAYS) return [];
    const { health } = assumed.record;
    const age = ageOn(child.bornOn, to);
    return [
      [
        child.childId,
        returnDate(child.bornOn),
        ...difficulties(random, age),
        age < health.convictedFromAge ? "" : flag(random, health.convicted),
        age < health.checkBelowAge ? flag(random, health.check) : "",
        flag(random, health.immunised),
        flag(random, health.teeth),
        flag(random, health.assessed),
        ...substances(random),
      ],
    ];
  },
};

// The strengths and difficulties questionnaire is for ages 4 to 16.
function difficulties(random: Random, age: number): readonly [string, string] {
  const { highestSdq, shareScored, sdqReasons } = assumed.record.health;
  if (age < 4 || age > 16) return ["", ""];
  if (chance(random, shareScored)) return [String(whole(random, 0, highestSdq)), ""];
  return ["", weighted(random, sdqReasons)];
}

function substances(random: Random): readonly [string, string, string] {
  const { substanceMisuse, received, offered } = assumed.record.health;
  if (!chance(random, substanceMisuse)) return ["0", "", ""];
  return chance(random, received) ? ["1", "1", ""] : ["1", "0", flag(random, offered)];
}

function flag(random: Random, share: number): "0" | "1" {
  return chance(random, share) ? "1" : "0";
}
