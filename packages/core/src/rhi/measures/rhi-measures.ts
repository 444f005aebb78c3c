import { accepted } from "./accepted.js";
import { completed } from "./completed.js";
import { completedInTime } from "./completed-in-time.js";
import { contacted } from "./contacted.js";
import { contactedInTime } from "./contacted-in-time.js";
import { declinedByChild } from "./declined-by-child.js";
import { heldByIndependentPerson } from "./held-by-independent-person.js";
import type { Measure } from "./measure.js";
import { offered } from "./offered.js";
import { offeredInTime } from "./offered-in-time.js";
import { reached } from "./reached.js";
import { repeatMissing } from "./repeat-missing.js";
import { sharedInterview } from "./shared-interview.js";
import { used } from "./used.js";

/** The thirteen measures of return home interviews, RHI-M01 to RHI-M13, in that order. */
export const rhiMeasures: readonly Measure[] = [
  reached,
  offered,
  offeredInTime,
  accepted,
  contacted,
  contactedInTime,
  completed,
  completedInTime,
  heldByIndependentPerson,
  declinedByChild,
  sharedInterview,
  repeatMissing,
  used,
];
