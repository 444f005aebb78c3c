import * as z from "zod";
import {
  type AgreementRefusal,
  isOnScale,
  isScale,
  NOT_APPLICABLE,
  type Rating,
} from "./ratings.js";

/** What two different ratings are apart by: not at all alike, by rank, or by steps of one size. */
export const LEVELS = ["nominal", "ordinal", "interval"] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** Ratings of the same units by any number of people, of whom not everybody rated everything. */
export interface ManyRatings {
  /** The whole declared scale in order. */
  readonly categories: readonly string[];
  readonly level: Level;
  /** A row for each person; what is not applicable counts as not rated. */
  readonly ratings: readonly (readonly Rating[])[];
}

/** Checks {@link ManyRatings} that come from outside. */
export const ManyRatings: z.ZodType<ManyRatings> = z.strictObject({
  categories: z.array(z.string()),
  level: z.enum(LEVELS),
  ratings: z.array(z.array(z.string().nullable())),
});

/** Units that were rated alike, whoever gave which rating. */
export interface AlikeUnits {
  readonly alike: number;
  /** Two ratings or more, as places on the scale, lowest first. */
  readonly places: readonly number[];
}

/** The units that two people or more rated, put together by how they were rated. */
export function unitsOf({
  categories,
  ratings,
}: ManyRatings): readonly AlikeUnits[] | { readonly refused: AgreementRefusal } {
  if (!isScale(categories)) return { refused: "scale-needs-two-categories" };
  if (!ratings.flat().every((one) => isOnScale(one, categories))) {
    return { refused: "rating-not-on-scale" };
  }
  const most = ratings.reduce((longest, { length }) => Math.max(longest, length), 0);
  const units = new Map<string, AlikeUnits>();
  for (let unit = 0; unit < most; unit += 1) {
    const places = ratings
      .map((row) => row[unit] ?? null)
      .flatMap((one) => (one === null || one === NOT_APPLICABLE ? [] : categories.indexOf(one)))
      .sort((a, b) => a - b);
    if (places.length < 2) continue;
    const key = places.join();
    units.set(key, { alike: (units.get(key)?.alike ?? 0) + 1, places });
  }
  return [...units.values()];
}
