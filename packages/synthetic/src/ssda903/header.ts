import { assumed } from "../assumed.js";
import { addYears, ageOn, returnDate } from "../calendar/day.js";
import { chance, weighted, whole } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";
import type { Table } from "../table.js";
import type { Child } from "../world/child.js";
import { wrongUpn } from "./upn.js";

/** One row for each child looked after at any time in the period. */
export const header: Table = {
  file: "header.csv",
  columns: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
  rowsOf: ({ child }, { to }, random) => {
    const age = ageOn(child.bornOn, child.leftOn ?? to);
    const { ethnicities, ethnicitiesUnaccompanied, schoolAge } = assumed.record;
    return [
      [
        child.childId,
        child.sex,
        returnDate(child.bornOn),
        weighted(random, child.isUnaccompanied ? ethnicitiesUnaccompanied : ethnicities),
        age < schoolAge ? "UN1" : wrongUpn(random), // UN1: not yet of school age
        ...motherhood(random, child, child.leftOn ?? to),
      ],
    ];
  },
};

function motherhood(random: Random, child: Child, lastOn: number): readonly [string, string] {
  const { motherFromAge, shareMothers } = assumed.record;
  const possibleFrom = addYears(child.bornOn, motherFromAge);
  if (child.sex !== "F" || possibleFrom >= lastOn) return ["", ""];
  if (!chance(random, shareMothers)) return ["0", ""];
  return ["1", returnDate(whole(random, possibleFrom, lastOn))];
}
