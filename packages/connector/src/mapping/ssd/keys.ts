import type { AliasField, CodeField } from "../field.js";

// The SSD numbers everything with the keys of the warehouse, which the next night may number anew.
export const PERSON = "ssd.person";
export const REFERRAL = "ssd.referral";
export const ASSESSMENT = "ssd.assessment";
export const ASSESSED_CHILD = "ssd.assessment.person";
export const S47 = "ssd.s47";
export const S47_STARTED = "ssd.s47.started";
export const PLACEMENT = "ssd.placement";
export const WORKER = "ssd.worker";
export const TEAM = "ssd.team";

/** The child that a table names by the warehouse's key. */
export function person(from: string): AliasField {
  return { as: "alias", from, scheme: PERSON, isRequired: true };
}

/** A record of another table, where the row names one. */
export function link(scheme: string, from: string): AliasField {
  return { as: "alias", from, scheme };
}

/** The SSD's own words for what an absence was. */
export function absence(from: string): CodeField {
  return {
    as: "code",
    from,
    words: {
      M: "missing",
      missing: "missing",
      A: "away",
      away: "away",
      absent: "away",
      "away from placement without authorisation": "away",
    },
    blank: "unknown",
  };
}
