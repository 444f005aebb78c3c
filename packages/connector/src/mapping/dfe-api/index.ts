import type { TableMapping } from "../table.js";
import { children } from "./child.js";
import { EPISODE } from "./dfe-table.js";
import { placements } from "./placement.js";
import { assessments, enquiries, planTable } from "./plans.js";
import { allocations, referrals } from "./referral.js";

/** What JSON shaped as the department's API takes it holds; a child is one record. */
export const dfeApiTables: readonly TableMapping[] = [
  children,
  referrals,
  allocations,
  assessments,
  planTable("child in need plan", `${EPISODE}/child_in_need_plans`, "cin"),
  enquiries,
  planTable("child protection plan", `${EPISODE}/child_protection_plans`, "cp"),
  placements,
];
