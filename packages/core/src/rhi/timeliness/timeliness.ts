import { defineRule, type Finding, type Rule } from "../../rule/index.js";
import { type DaySpan, londonDay, resolve } from "../../time/index.js";
import { ReturnSubject } from "../subject.js";
import { cautionsOf } from "./cautions.js";
import { evidenceOf, type TimelinessEvidence } from "./evidence.js";
import { factsOf } from "./from-subject.js";
import { judgeFacts } from "./kernel.js";
import { TimelinessParameters } from "./parameters.js";
import { type TimelinessCaution, timelinessCautions, timelinessReasons } from "./reasons.js";
import { settingsOf } from "./settings.js";
import { emptyWorkings } from "./workings.js";

/** The verdict of the 72-hour rule on one return. */
export type TimelinessFinding = Finding<
  typeof timelinessReasons,
  TimelinessCaution,
  TimelinessEvidence
>;

/**
 * RHI-72: was the child's return followed by an interview in time? Each return is timed on its own,
 * in elapsed hours from the return; every day counts.
 *
 * A breach at stage `completed` says that the interview was not held in time, not who is to blame:
 * the duty is to offer, and a child may say no. Show stage `offered` beside it.
 */
export const timeliness: Rule<
  ReturnSubject,
  TimelinessParameters,
  typeof timelinessReasons,
  TimelinessCaution,
  TimelinessEvidence
> = defineRule({
  id: "RHI-72",
  version: 1,
  title: "Return home interview within 72 hours of the return",
  source: {
    title: "Statutory guidance on children who run away or go missing from home or care",
    publisher: "Department for Education",
    published: "2014-01",
  },
  label: "guidance",
  effectiveFrom: "2014-01-01",
  effectiveTo: null,
  parameters: {
    limitHours: { default: 72, label: "guidance", meaning: "elapsed hours allowed" },
    effectiveFrom: {
      default: "2014-01-01",
      label: "sample",
      meaning: "first London day of return; the month is known, the day is our choice",
    },
    countedStatuses: {
      default: ["missing"],
      label: "sample",
      meaning: "which absences are returns to be interviewed",
    },
    declinedTreatment: {
      default: "count",
      label: "sample",
      meaning: "count a refused interview as not completed, or leave it out",
    },
    stage: {
      default: "completed",
      label: "guidance",
      meaning: "which step is timed: offered, contacted or completed",
    },
    versions: {
      default: null,
      label: "guidance",
      meaning: "limits by London day of return, where they changed",
    },
  },
  reasons: timelinessReasons,
  cautions: timelinessCautions,
  subjectSchema: ReturnSubject,
  parametersSchema: TimelinessParameters,
  dutyArose,
  judge,
});

/** The duty arises with the return. */
function dutyArose({ episode }: ReturnSubject): DaySpan | null {
  const returned = resolve(episode.end ?? { kind: "unknown" });
  if (returned.kind !== "span") return null;
  const { earliestMs, latestMs } = returned.span;
  return { earliestOn: londonDay(earliestMs), latestOn: londonDay(latestMs) };
}

function judge(subject: ReturnSubject, parameters: TimelinessParameters): TimelinessFinding {
  const facts = factsOf(subject, parameters.stage);
  const settings = settingsOf(parameters, subject.asOf, subject.notSupplied);
  const workings = emptyWorkings();
  const { decision } = judgeFacts(facts, settings, workings);
  return {
    cautions: cautionsOf(decision, facts, workings),
    evidence: evidenceOf(subject, facts, workings),
    ...decision, // last: V8 then copies it twenty times as fast
  };
}
