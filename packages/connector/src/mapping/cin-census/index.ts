import type { TableMapping } from "../table.js";
import { children } from "./child.js";
import { flatTables } from "./flat.js";
import { assessments, needPlans, referrals } from "./need.js";
import { enquiries, protectionPlans, protectionReviews } from "./protection.js";

/** What a CIN census message holds, of any edition since 2017; a child is one record. */
export const cinCensusTables: readonly TableMapping[] = [
  children,
  referrals,
  assessments,
  needPlans,
  enquiries,
  protectionPlans,
  protectionReviews,
  ...flatTables,
];
