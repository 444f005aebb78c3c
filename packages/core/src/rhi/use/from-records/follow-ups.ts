import type { InterviewFollowUp, MergedRecord, Tri } from "../../../records/index.js";
import type { InterviewAction, InterviewConcern } from "../interview-use.js";
import { dayOnRecord, UNKNOWN_DAY } from "./day-on-record.js";

const ON_RECORD = "on record";

type FollowUp = MergedRecord<InterviewFollowUp>;

/** The concerns among what arose from an interview. */
export function concernsAmong(followUps: readonly FollowUp[]): readonly InterviewConcern[] {
  return followUps.filter(({ record }) => record.kind.code === "concern").map(toConcern);
}

/** The actions among what arose from an interview. */
export function actionsAmong(followUps: readonly FollowUp[]): readonly InterviewAction[] {
  return followUps.filter(({ record }) => record.kind.code === "action").map(toAction);
}

function toConcern({ record, inDoubt }: FollowUp): InterviewConcern {
  return {
    id: record.followUpKey,
    shareable: inDoubt.has("shareable") ? null : toBoolean(record.shareable),
    sharedDate: inDoubt.has("shared") ? UNKNOWN_DAY : dayOnRecord(record.shared),
  };
}

function toBoolean(flag: Tri | null | undefined): boolean | null {
  if (flag === "yes") return true;
  return flag === "no" || flag === "notApplicable" ? false : null;
}

// The evidence itself is not kept, only that there is some. Where nobody recorded whether there is,
// neither is it known that the action was closed as it should be.
function toAction(followUp: FollowUp): InterviewAction {
  const { record, inDoubt } = followUp;
  const closedDate = inDoubt.has("closed") ? UNKNOWN_DAY : dayOnRecord(record.closed);
  const hasEvidence = inDoubt.has("closedWithEvidence")
    ? null
    : toBoolean(record.closedWithEvidence);
  const isUncertain = closedDate !== null && hasEvidence === null;
  return {
    ...ownerAndDueDate(followUp),
    closedDate: isUncertain ? UNKNOWN_DAY : closedDate,
    evidence: hasEvidence === false ? null : ON_RECORD,
  };
}

// Sources that name two owners tell that there is one. Where another source names the owner of this
// action or of its twin, neither is it known that it has none.
function ownerAndDueDate({
  record,
  hasTwin,
  inDoubt,
}: FollowUp): Pick<InterviewAction, "owner" | "dueDate"> {
  const owner = record.owner ?? null;
  const isOwnerInDoubt = owner === null && inDoubt.has("owner");
  const isUncertain = inDoubt.has("due") || (isOwnerInDoubt && hasTwin);
  return {
    owner: isOwnerInDoubt ? ON_RECORD : owner,
    dueDate: isUncertain ? UNKNOWN_DAY : dayOnRecord(record.due),
  };
}
