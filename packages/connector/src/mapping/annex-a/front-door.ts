import { anyCode, declared, event, keyOf, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { annexList, child, listFlag } from "./annex-list.js";
import { WORKER_COLUMNS, workerRef } from "./worker.js";

const contactAt = requiredEvent("Date of Contact");
const contactSource = anyCode("Contact Source");

/** Approaches to the front door. */
export const contacts: TableMapping = annexList(1, "contacts", "Date of Contact\nContact Source", [
  {
    entity: "contact",
    sameKey: "collide",
    fields: {
      contactKey: keyOf(child, contactAt, contactSource),
      personKey: child,
      at: contactAt,
      source: contactSource,
    },
  },
]);

const helpStarted = requiredEvent("Assessment start date");

/** Early help assessments. */
export const earlyHelp: TableMapping = annexList(
  2,
  "early help assessments",
  `Assessment start date
   Assessment completion date
   Organisation completing assessment`,
  [
    {
      entity: "early_help_episode",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        earlyHelpKey: keyOf(child, helpStarted),
        personKey: child,
        started: helpStarted,
        ended: event("Assessment completion date"),
      },
    },
  ],
);

const received = requiredEvent("Date of Referral");
const referralSource = anyCode("Referral Source");

/** Referrals. */
export const referrals: TableMapping = annexList(
  3,
  "referrals",
  `Date of Referral
   Referral Source
   Referral NFA?
   Number of Referrals in Last 12 Months${WORKER_COLUMNS}`,
  [
    {
      entity: "referral",
      sameKey: "collide",
      fields: {
        referralKey: keyOf(child, received, referralSource),
        personKey: child,
        received,
        source: referralSource,
        nfa: listFlag("Referral NFA?"),
        workerRef,
      },
    },
  ],
);

const assessed = requiredEvent("Continuous Assessment Start Date");

/** Assessments. */
export const assessments: TableMapping = annexList(
  4,
  "assessments",
  `Does the Child have a Disability
   Continuous Assessment Start Date
   Child Seen During Continuous Assessment
   Continuous Assessment Date of Authorisation
   Was the child assessed as requiring LA children's social care support?${WORKER_COLUMNS}`,
  [
    {
      entity: "assessment",
      sameKey: "collide",
      inOrder: [["started", "authorised"]],
      fields: {
        assessmentKey: keyOf(child, assessed),
        personKey: child,
        started: assessed,
        authorised: event("Continuous Assessment Date of Authorisation"),
        childSeen: listFlag("Child Seen During Continuous Assessment"),
        status: declared("unknown"),
        workerRef,
      },
    },
  ],
);

const enquired = requiredEvent("Strategy discussion initiating Section 47 Enquiry Start Date");

/** Section 47 enquiries, each with its first conference. */
export const enquiries: TableMapping = annexList(
  5,
  "section 47 enquiries",
  `Does the Child have a Disability
   Strategy discussion initiating Section 47 Enquiry Start Date
   Was an Initial Child Protection Conference deemed unnecessary?
   Date of Initial Child Protection Conference
   Did the Initial Child Protection Conference Result in a Child Protection Plan
   Number of Section 47 Enquiries in the last 12 months
   Number of ICPCs in the last 12 months${WORKER_COLUMNS}`,
  [
    {
      entity: "s47_enquiry",
      sameKey: "collide",
      fields: {
        s47Key: keyOf(child, enquired),
        personKey: child,
        strategyHeld: event("Strategy discussion initiating Section 47 Enquiry Start Date"),
        started: enquired,
        icpcNotRequired: listFlag("Was an Initial Child Protection Conference deemed unnecessary?"),
        icpcHeld: event("Date of Initial Child Protection Conference"),
        workerRef,
      },
    },
  ],
);
