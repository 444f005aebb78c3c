import {
  type RecordedReturn,
  STAGES,
  type TimelinessParameters,
  timeliness,
  type timelinessReasons,
} from "../rhi/index.js";
import { type Duty, type Remedies, todoOf } from "./duty.js";

/**
 * Three duties for each return: that an interview be offered, that contact be made, and that it be
 * held, each within the limit and each with its own answer.
 *
 * A refusal closes no duty, in time or past it: the offer stands, and a child who said no on the first
 * day may say yes to another person or on another day. The reason, `declined-by-child`, tells the
 * reader that what is asked for is a fresh offer, not a chase. An authority that leaves refusals out
 * (`declinedTreatment`: `exclude`) has them counted as left. An interview held late is no work: it
 * cannot be held in time any more.
 */
export function interviewDuties(
  returns: readonly RecordedReturn[],
  overrides: Partial<Omit<TimelinessParameters, "stage">> = {},
): readonly Duty[] {
  return returns.flatMap(({ personKey, episodeKey, subject }) =>
    STAGES.map((stage): Duty => {
      const verdict = timeliness.evaluate(subject, { ...overrides, stage });
      const { dueAt } = verdict.evidence;
      return {
        personKey,
        about: { entity: "missing_episode", key: episodeKey },
        stage,
        verdict,
        ...(dueAt === null ? {} : { dueAt }),
        todo: todoOf(verdict, remedies),
      };
    }),
  );
}

const remedies: Remedies<typeof timelinessReasons> = {
  isOpen: {
    "no-event-recorded": true,
    "offered-not-completed": true,
    "declined-by-child": true,
    "event-late": false,
  },
  toRecord: {
    "status-unknown": "episode-status",
    "responsibility-unknown": "responsible-authority",
    "invalid-time": "valid-time",
    "return-not-recorded": "return",
    "return-time-unknown": "return-time",
    "return-and-still-missing": "return",
    "return-in-future": "return-time",
    "return-before-start": "return-time",
    "rule-version-uncertain": "return-time",
    "age-at-return-uncertain": "return-time",
    "age-order-uncertain": "return-time",
    "due-time-uncertain": "return-time",
    "precision-insufficient": "exact-times",
    "event-time-unknown": "interview-time",
    "event-before-return": "interview-time",
    "event-in-future": "interview-time",
    "death-order-unknown": "time-of-death",
    "not-supplied": null,
  },
};
