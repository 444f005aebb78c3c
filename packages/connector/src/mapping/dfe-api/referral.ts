import type { FieldMapping, NaturalKeyField } from "../field.js";
import { anyCode, declared, event, keyOf, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { child, dfeTable, EPISODE, truth } from "./dfe-table.js";

const received = requiredEvent(`${EPISODE}/referral_date`);
const source = anyCode(`${EPISODE}/referral_source`);
/** The episode in which a row stands. */
export const referralKey: NaturalKeyField = keyOf(child, event(`${EPISODE}/referral_date`), source);

/** Episodes of social care, each with the referral that began it. */
export const referrals: TableMapping = dfeTable("social care episode", {
  at: EPISODE,
  columns:
    "social_care_episode_id referral_date referral_source referral_no_further_action_flag closure_date closure_reason",
  streams: [
    {
      entity: "referral",
      sameKey: "collide",
      inOrder: [["received", "closed"]],
      fields: {
        referralKey,
        personKey: child,
        received,
        source,
        nfa: truth(`${EPISODE}/referral_no_further_action_flag`),
        closed: event(`${EPISODE}/closure_date`),
        closeReason: anyCode(`${EPISODE}/closure_reason`),
      },
    },
  ],
});

const WORKER = `${EPISODE}/care_worker_details`;
const workerKey: FieldMapping = { as: "id", from: `${WORKER}/worker_id`, noneIsNull: true };
const workerStarted = requiredEvent(`${WORKER}/start_date`);
const role = declared("unknown");

/** Which workers were with the child. Being named is no proof of holding the case. */
export const allocations: TableMapping = dfeTable("care worker", {
  at: WORKER,
  columns: "worker_id start_date end_date",
  streams: [
    {
      entity: "allocation",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        allocationKey: keyOf(child, workerKey, role, workerStarted),
        personKey: child,
        workerKey,
        role,
        isAllocated: { as: "constant", value: "unknown" },
        started: workerStarted,
        ended: event(`${WORKER}/end_date`),
        referralKey,
      },
    },
  ],
});
