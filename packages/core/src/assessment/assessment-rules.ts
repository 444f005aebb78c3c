import type { AnyRule } from "../rule/index.js";
import { assessment45wdFromReferral } from "./assessment-45wd-from-referral.js";
import { assessment45wdFromStart } from "./assessment-45wd-from-start.js";
import { cinVisit } from "./cin-visit.js";
import { claVisit } from "./cla-visit.js";
import { cpCoreGroup10wd } from "./cp-core-group-10wd.js";
import { cpVisit } from "./cp-visit.js";
import { icpc15wd } from "./icpc-15wd.js";
import { rcpcFirst3m } from "./rcpc-first-3m.js";
import { rcpcNext6m } from "./rcpc-next-6m.js";
import { reReferral } from "./re-referral.js";
import { referralDecision1wd } from "./referral-decision-1wd.js";
import { s47Complete } from "./s47-complete.js";

/** The rules of assessment and child protection, in the order of the work. */
export const assessmentRules: readonly AnyRule[] = [
  assessment45wdFromReferral,
  assessment45wdFromStart,
  referralDecision1wd,
  icpc15wd,
  cpCoreGroup10wd,
  rcpcFirst3m,
  rcpcNext6m,
  cpVisit,
  cinVisit,
  claVisit,
  s47Complete,
  reReferral,
];
