import { assumed } from "../assumed.js";
import { ageOn, type DayNumber } from "../calendar/day.js";
import { weighted, whole } from "../random/draw.js";
import type { Random } from "../random/random-stream.js";
import type { Child } from "../world/child.js";

/** Where a child lives. */
export interface Placement {
  readonly type: string;
  readonly provider: string;
  readonly postcode: string;
  /** Left blank where no provider is registered. */
  readonly urn: string;
}

/** A new placement, as likely for the child's age as the assumed shares say. */
export function placementOf(random: Random, child: Child, on: DayNumber): Placement {
  const { placements, providers, providersUnregistered } = assumed.record;
  const age = ageOn(child.bornOn, on);
  const type = weighted(random, placements[bandOf(age, child.missingPlace !== null)]);
  const isWithParent = type === "P1";
  const isRegistered = type.startsWith("U") || type.startsWith("K");
  return {
    type,
    provider: isWithParent
      ? "PR0"
      : weighted(random, isRegistered ? providers : providersUnregistered),
    postcode: invented.postcode(random),
    urn: isRegistered ? invented.urn(random) : "",
  };
}

function bandOf(age: number, goesMissing: boolean): keyof typeof assumed.record.placements {
  if (age < 10) return "under10";
  if (age >= 16) return "from16";
  return goesMissing ? "from10GoesMissing" : "from10";
}

/** Marks that belong to no place and no provider. */
export const invented: {
  readonly postcode: (random: Random) => string;
  readonly urn: (random: Random) => string;
} = {
  // No postcode area is called ZZ; ZZ99 is left out because it stands for real pseudo-postcodes.
  postcode: (random) =>
    `ZZ${whole(random, 1, 98)} ${whole(random, 1, 9)}${letter(random)}${letter(random)}`,
  urn: (random) => `SYN${String(whole(random, 1, 9999)).padStart(4, "0")}`,
};

function letter(random: Random): string {
  return "ABDEFGHJLNPQRSTUWXYZ".charAt(whole(random, 0, 19));
}
