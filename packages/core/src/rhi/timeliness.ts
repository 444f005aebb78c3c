import { defineRule, type Finding, type Rule } from "../rule/index.js";
import { cautionsOf, decide, type Entry } from "./decide.js";
import { stageEvent, type TimedEvent } from "./event.js";
import {
  clockEvidence,
  elapsedHours,
  type InterviewEvidence,
  noClock,
  type TimelinessEvidence,
} from "./evidence.js";
import { TimelinessParameters } from "./parameters.js";
import { type TimelinessCaution, timelinessCautions, timelinessReasons } from "./reasons.js";
import { readReturn } from "./return.js";
import { ReturnSubject } from "./subject.js";

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
  judge,
});

function judge(subject: ReturnSubject, parameters: TimelinessParameters): TimelinessFinding {
  const asOfMs = Date.parse(subject.asOf);
  const reading = readReturn(subject, parameters, asOfMs);
  const { episode, child = {}, interviews } = subject;
  const subjectEvidence = { episodeId: episode.id, episode, child };
  if (reading.kind === "decided") {
    return {
      ...reading.decision,
      cautions: reading.isAmbiguous ? ["ambiguous-local-time"] : [],
      evidence: { ...noClock, ...subjectEvidence, elapsedHours: null, interviews: [] },
    };
  }
  const events = interviews.map((interview) => ({
    interview,
    event: stageEvent(interview, parameters.stage, reading, asOfMs),
  }));
  const { decision, deciding } = decide(subject, parameters, reading, events, asOfMs);
  return {
    ...decision,
    cautions: cautionsOf(decision, reading, events, deciding),
    evidence: {
      ...clockEvidence(reading),
      ...subjectEvidence,
      elapsedHours: deciding === null ? null : elapsedHours(deciding.elapsed),
      interviews: events.map((entry) => interviewEvidence(entry, deciding)),
    },
  };
}

function interviewEvidence(
  { interview, event }: Entry,
  deciding: TimedEvent | null,
): InterviewEvidence {
  return {
    interviewId: interview.id,
    standing: event.standing,
    elapsedHours: "elapsed" in event ? elapsedHours(event.elapsed) : null,
    isUsed: event === deciding,
    recorded: interview,
  };
}
