import {
  type Contribution,
  KEY_COLLISION,
  mergeRecords,
  type Person,
  toTimeValue,
} from "../../records/index.js";
import type { Child } from "../subject.js";

/**
 * What is known of a child that bears on a duty. Two rows that claim one child's id leave the birth
 * untold: which of them is meant is not on record.
 */
export function toChild(persons: readonly Contribution<Person>[]): Child {
  if (persons.length === 0 || persons.some(({ flags }) => flags.includes(KEY_COLLISION))) return {};
  const { birth, birthCertainty, death } = mergeRecords(persons.map(({ record }) => record));
  const isKnown = birthCertainty === undefined || birthCertainty.code === "known";
  return {
    dob: isKnown && birth?.p === "date" ? birth.v : null,
    death: death ? toTimeValue(death) : null,
  };
}
