import { anyCode, declared, event, flag, keyOf, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { below, child, cinTable } from "./cin-table.js";
import { ofEpisode, referralKey } from "./need.js";

const S47 = "CINdetails/Section47";
const PLAN = "CINdetails/ChildProtectionPlans";
const enquiryStarted = requiredEvent(`${S47}/S47ActualStartDate`);

/** Section 47 enquiries, each with the conference that ended it. */
export const enquiries: TableMapping = cinTable(
  "section 47 enquiry",
  [
    ...ofEpisode,
    ...below(S47, "S47ActualStartDate InitialCPCtarget DateOfInitialCPC ICPCnotRequired"),
  ],
  {
    at: S47,
    streams: [
      {
        entity: "s47_enquiry",
        sameKey: "collide",
        inOrder: [["started", "icpcHeld"]],
        fields: {
          s47Key: keyOf(child, enquiryStarted),
          personKey: child,
          referralKey,
          started: enquiryStarted,
          icpcNotRequired: flag(`${S47}/ICPCnotRequired`),
          icpcTarget: event(`${S47}/InitialCPCtarget`),
          icpcHeld: event(`${S47}/DateOfInitialCPC`),
        },
      },
    ],
  },
);

const planStarted = requiredEvent(`${PLAN}/CPPstartDate`);

/** Child protection plans. */
export const protectionPlans: TableMapping = cinTable(
  "child protection plan",
  [
    ...ofEpisode,
    ...below(
      PLAN,
      "CPPstartDate CPPendDate InitialCategoryOfAbuse LatestCategoryOfAbuse NumberOfPreviousCPP",
    ),
  ],
  {
    at: PLAN,
    streams: [
      {
        entity: "plan",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          planKey: keyOf(child, declared("cp"), planStarted),
          planType: declared("cp"),
          personKey: child,
          referralKey,
          started: planStarted,
          ended: event(`${PLAN}/CPPendDate`),
          categoryInitial: anyCode(`${PLAN}/InitialCategoryOfAbuse`),
          categoryLatest: anyCode(`${PLAN}/LatestCategoryOfAbuse`),
        },
      },
    ],
  },
);

const held = requiredEvent(`${PLAN}/Reviews/CPPreviewDate`);

/** Reviews of child protection plans. */
export const protectionReviews: TableMapping = cinTable(
  "child protection review",
  [`${PLAN}/Reviews/CPPreviewDate`],
  {
    at: `${PLAN}/Reviews`,
    streams: [
      {
        entity: "meeting",
        sameKey: "collide",
        fields: {
          meetingKey: keyOf(child, declared("rcpc"), held),
          personKey: child,
          meetingType: declared("rcpc"),
          held,
        },
      },
    ],
  },
);
