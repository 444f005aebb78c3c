import type { TableMapping } from "../table.js";
import { assessmentFactors, assessments } from "./assessment.js";
import { contacts, earlyHelp, referrals } from "./front-door.js";
import { careEpisodes, careReviews, placements } from "./looked-after.js";
import { missing } from "./missing.js";
import { needPlans, visits } from "./need-and-visits.js";
import { notKept } from "./not-kept.js";
import { disabilities, persons } from "./person.js";
import {
  initialConferences,
  protectionPlans,
  protectionReviews,
  s47Enquiries,
} from "./protection.js";
import { involvements, teams, workers } from "./workforce.js";

/** What an authority declares of its own SSD. */
export interface SsdDeclarations {
  /** The codes of the involvement roles that hold a case; with none, nobody is taken to hold one. */
  readonly caseHoldingRoles: readonly string[];
}

/** The tables of the Standard Safeguarding Dataset, version 1.4, as CSV files or JSON lists. */
export function ssdTables({ caseHoldingRoles }: SsdDeclarations): readonly TableMapping[] {
  return [
    persons,
    teams,
    workers,
    referrals,
    placements,
    s47Enquiries,
    assessments,
    assessmentFactors,
    contacts,
    disabilities,
    earlyHelp,
    missing,
    initialConferences,
    protectionPlans,
    protectionReviews,
    needPlans,
    ...visits,
    careEpisodes,
    careReviews,
    involvements(caseHoldingRoles),
    ...notKept,
  ];
}
