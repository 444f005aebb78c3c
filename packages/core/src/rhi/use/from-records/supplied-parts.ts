import type { Contribution, Meeting } from "../../../records/index.js";
import { USE_PARTS } from "../interview-use.js";
import { isRiskMeeting } from "./child-history.js";

type Part = (typeof USE_PARTS)[number];

// What is silent without a field of these is silent for want of a source.
const CARRIED_BY: { readonly [Name in Part]: readonly string[] } = {
  record: ["return_interview.signedOff", "return_interview.fieldsRecorded"],
  riskUpdates: ["risk_update.dated", "risk_update.citesInterviews"],
  concerns: ["interview_follow_up.shareable", "interview_follow_up.shared"],
  actions: [
    "interview_follow_up.owner",
    "interview_follow_up.due",
    "interview_follow_up.closed",
    "interview_follow_up.closedWithEvidence",
  ],
  nextDecisions: ["meeting.held", "meeting.citesInterviews"],
  starts: ["missing_episode.start"],
  riskMeetings: ["meeting.held"],
};

/**
 * What no loaded source can carry. A source of meetings may hold looked-after reviews alone: where no
 * child has a risk meeting on record, none is taken to carry them.
 */
export function partsNotSupplied(
  suppliedFields: ReadonlySet<string>,
  meetings: readonly Contribution<Meeting>[],
): readonly Part[] {
  const hasRiskMeetings = meetings.some(({ record }) => isRiskMeeting(record));
  return USE_PARTS.filter(
    (part) =>
      !CARRIED_BY[part].every((field) => suppliedFields.has(field)) ||
      (part === "riskMeetings" && !hasRiskMeetings),
  );
}
