import { declared, event, keyOf, requiredEvent } from "../fields.js";
import type { TableMapping } from "../table.js";
import { child, dfeTable, EPISODE, several, untruth } from "./dfe-table.js";
import { referralKey } from "./referral.js";

const ASSESSMENT = `${EPISODE}/child_and_family_assessments`;
const assessmentStarted = event(`${ASSESSMENT}/start_date`);

/** Assessments. */
export const assessments: TableMapping = dfeTable("assessment", {
  at: ASSESSMENT,
  columns: "child_and_family_assessment_id start_date authorisation_date factors",
  streams: [
    {
      entity: "assessment",
      sameKey: "collide",
      inOrder: [["started", "authorised"]],
      fields: {
        assessmentKey: keyOf(child, assessmentStarted, referralKey),
        personKey: child,
        referralKey,
        started: assessmentStarted,
        authorised: event(`${ASSESSMENT}/authorisation_date`),
        factors: several(`${ASSESSMENT}/factors`),
        status: declared("unknown"),
      },
    },
  ],
});

const S47 = `${EPISODE}/section_47_assessments`;
const enquiryStarted = requiredEvent(`${S47}/start_date`);

/** Section 47 enquiries. The flag says that a conference is required; ours that it is not. */
export const enquiries: TableMapping = dfeTable("section 47 assessment", {
  at: S47,
  columns: "section_47_assessment_id start_date icpc_required_flag icpc_date end_date",
  streams: [
    {
      entity: "s47_enquiry",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        s47Key: keyOf(child, enquiryStarted),
        personKey: child,
        referralKey,
        started: enquiryStarted,
        ended: event(`${S47}/end_date`),
        icpcNotRequired: untruth(`${S47}/icpc_required_flag`),
        icpcHeld: event(`${S47}/icpc_date`),
      },
    },
  ],
});

/** Plans of one type. */
export function planTable(name: string, at: string, planType: "cin" | "cp"): TableMapping {
  const started = requiredEvent(`${at}/start_date`);
  return dfeTable(name, {
    at,
    columns: "start_date end_date",
    streams: [
      {
        entity: "plan",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          planKey: keyOf(child, declared(planType), started),
          planType: declared(planType),
          personKey: child,
          referralKey,
          started,
          ended: event(`${at}/end_date`),
        },
      },
    ],
  });
}
