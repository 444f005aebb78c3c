import type {
  actionsFollowedUp,
  concernsShared,
  patternActedOn,
  riskRecordUpdated,
  usedAtNextDecision,
  writtenUp,
} from "../rhi/index.js";
import type { Remedies } from "./duty.js";

/** RHI-U1. */
export const writingUp: Remedies<(typeof writtenUp)["reasons"]> = {
  isOpen: { "not-recorded": true, "incomplete-record": true, late: false },
  toRecord: {
    "date-unknown": "missing-date",
    "date-before-interview": "sign-off-date",
    "not-supplied": null,
    "calendar-unknown": null,
  },
};

/** RHI-U2. */
export const updatingRisk: Remedies<(typeof riskRecordUpdated)["reasons"]> = {
  isOpen: { "not-recorded": true, late: false },
  toRecord: {
    "date-unknown": "missing-date",
    "update-not-linked": "interviews-cited",
    "not-supplied": null,
    "calendar-unknown": null,
  },
};

/** RHI-U3. */
export const sharing: Remedies<(typeof concernsShared)["reasons"]> = {
  isOpen: { "not-shared": true, late: false },
  toRecord: {
    "date-unknown": "missing-date",
    "date-before-interview": "date-shared",
    "shareability-unknown": "whether-to-share",
    "not-supplied": null,
    "calendar-unknown": null,
  },
};

/** RHI-U4. */
export const followingUp: Remedies<(typeof actionsFollowedUp)["reasons"]> = {
  isOpen: {
    "action-unowned": true,
    "action-overdue": true,
    "closed-without-evidence": true,
    late: false,
  },
  toRecord: { "date-unknown": "missing-date", "not-supplied": null },
};

/** RHI-U5. A decision that was taken without the interview cannot be taken again. */
export const deciding: Remedies<(typeof usedAtNextDecision)["reasons"]> = {
  isOpen: { "not-cited": false },
  toRecord: {
    "date-unknown": "missing-date",
    "citation-unknown": "interviews-cited",
    "not-supplied": null,
  },
};

/** RHI-U6. */
export const meeting: Remedies<(typeof patternActedOn)["reasons"]> = {
  isOpen: { "no-meeting": true, late: false },
  toRecord: { "date-unknown": "missing-date", "not-supplied": null, "calendar-unknown": null },
};
