import type { TableMapping } from "../table.js";
import { inCare, inNeed, protection } from "./children.js";
import { assessments, contacts, earlyHelp, enquiries, referrals } from "./front-door.js";
import { notKept } from "./not-kept.js";

/** The eleven lists of the Annex A workbook. */
export const annexATables: readonly TableMapping[] = [
  contacts,
  earlyHelp,
  referrals,
  assessments,
  enquiries,
  inNeed,
  protection,
  inCare,
  ...notKept,
];
