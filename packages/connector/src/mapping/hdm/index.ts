import type { TableMapping } from "../table.js";
import { assessments } from "./assessment.js";
import { formAnswers, forms } from "./forms.js";
import { contacts, earlyHelp, referrals } from "./front-door.js";
import { careEpisodes, carePeriods, placements } from "./looked-after.js";
import { missing } from "./missing.js";
import { notKept } from "./not-kept.js";
import { disabilities, persons } from "./person.js";
import {
  initialConferences,
  meetings,
  needPlans,
  protectionPlans,
  reviews,
  s47Enquiries,
} from "./protection.js";
import { caseNotes, visits } from "./visits.js";
import { involvements, teams, workers } from "./workforce.js";

/** What an authority declares of its own reporting warehouse. */
export interface HdmDeclarations {
  /** The column of DIM_PERSON that names the person who survives a duplicate; `null` for none. */
  readonly survivorColumn: string | null;
  /** The codes of the case notes that are visits to children in need. */
  readonly needVisitNotes: readonly string[];
}

/** The tables of the LCS reporting warehouse, exported as CSV files under their own names. */
export function hdmTables(declarations: HdmDeclarations): readonly TableMapping[] {
  return [
    persons(declarations.survivorColumn),
    teams,
    workers,
    referrals,
    placements,
    carePeriods,
    s47Enquiries,
    meetings,
    protectionPlans,
    caseNotes(declarations.needVisitNotes),
    assessments,
    contacts,
    disabilities,
    earlyHelp,
    missing,
    initialConferences,
    needPlans,
    ...reviews,
    ...visits,
    careEpisodes,
    involvements,
    forms,
    formAnswers,
    ...notKept,
  ];
}
