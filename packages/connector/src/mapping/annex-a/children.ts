import type { FieldMapping } from "../field.js";
import { anyCode, declared, event, id, keyOf, requiredEvent } from "../fields.js";
import type { StreamMapping, TableMapping } from "../table.js";
import { annexList, child, listFlag } from "./annex-list.js";
import { WORKER_COLUMNS } from "./worker.js";

function lastVisit(type: string, column: string, seenAlone?: string): StreamMapping {
  const at = requiredEvent(column);
  return {
    entity: "visit",
    sameKey: "agree",
    onlyWhenFilled: column,
    fields: {
      visitKey: keyOf(child, declared(type), at),
      personKey: child,
      visitType: declared(type),
      at,
      ...(seenAlone === undefined ? {} : { seenAlone: listFlag(seenAlone) }),
    },
  };
}

function latestMeeting(type: string, column: string): StreamMapping {
  const held = requiredEvent(column);
  return {
    entity: "meeting",
    sameKey: "agree",
    onlyWhenFilled: column,
    fields: {
      meetingKey: keyOf(child, declared(type), held),
      personKey: child,
      meetingType: declared(type),
      held,
    },
  };
}

/**
 * Children in need. A start of need is no referral: the list says when a child was last seen, and no more
 * that is ours.
 */
export const inNeed: TableMapping = annexList(
  6,
  "children in need",
  `Does the Child have a Disability
   CIN Start Date
   Primary Need Code
   Date Child Was Last Seen
   CIN Closure Date
   Reason for Closure
   Case Status${WORKER_COLUMNS}`,
  [lastVisit("cin", "Date Child Was Last Seen")],
);

const planStarted = requiredEvent("Child Protection Plan Start Date");

/** Children on a protection plan. */
export const protection: TableMapping = annexList(
  7,
  "child protection",
  `Does the Child have a Disability
   Child Protection Plan Start Date
   Initial Category of Abuse
   Latest Category of Abuse
   Date of the Last Statutory Visit
   Was the Child Seen Alone?
   Date of latest review conference
   Child Protection Plan End Date
   Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)
   Number of Previous Child Protection Plans${WORKER_COLUMNS}`,
  [
    {
      entity: "plan",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        planKey: keyOf(child, declared("cp"), planStarted),
        planType: declared("cp"),
        personKey: child,
        started: planStarted,
        ended: event("Child Protection Plan End Date"),
        categoryInitial: anyCode("Initial Category of Abuse"),
        categoryLatest: anyCode("Latest Category of Abuse"),
      },
    },
    lastVisit("cp", "Date of the Last Statutory Visit", "Was the Child Seen Alone?"),
    latestMeeting("rcpc", "Date of latest review conference"),
  ],
);

const inCareSince = requiredEvent("Date Started to be Looked After");
const placed = requiredEvent("Start Date of Most Recent Placement");
const placementType: FieldMapping = anyCode("Placement Type");

/** Children in care. What it says of interviews is of the last episode, and names none. */
export const inCare: TableMapping = annexList(
  8,
  "children in care",
  `Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))
   Does the Child have a Disability
   Date Started to be Looked After
   Child's Category of Need
   Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)
   Start date of current legal status
   Child's Legal Status
   Date of Latest Statutory Review
   Date of Last Social Work Visit
   What is the permanence plan for this child?
   Date of Last IRO Visit / Contact to the Child
   Date of Last Health Assessment
   Date of Last Dental Check
   Number of Placements in the Last 12 months
   Date Ceased to be Looked After
   Reason Ceased to be Looked After
   Start Date of Most Recent Placement
   Placement Type
   Placement Provider
   Placement postcode
   URN of Placement
   Placement Location
   LA of Placement
   Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months
   Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months
   Was the child offered a Return Interview after their last missing episode (Y/N)?
   Did the child accept a Return Interview after their last missing episode (Y/N)?${WORKER_COLUMNS}`,
  [
    {
      entity: "cla_period",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        periodKey: keyOf(child, inCareSince),
        personKey: child,
        started: inCareSince,
        ended: event("Date Ceased to be Looked After"),
      },
    },
    {
      entity: "placement",
      sameKey: "collide",
      onlyWhenFilled: "Start Date of Most Recent Placement",
      fields: {
        placementKey: keyOf(child, placed, placementType),
        personKey: child,
        type: placementType,
        provider: anyCode("Placement Provider"),
        started: placed,
        urn: { ...id("URN of Placement"), as: "text" },
        postcode: { as: "text", from: "Placement postcode", noneIs: ["ZZ99 3VZ", "XX", "ZZ"] },
      },
    },
    lastVisit("cla", "Date of Last Social Work Visit"),
    latestMeeting("claReview", "Date of Latest Statutory Review"),
  ],
);
