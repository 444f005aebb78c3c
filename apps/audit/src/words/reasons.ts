import type { OutcomeKind, timelinessReasons } from "@waymark/core";

type Reasons = typeof timelinessReasons;

/**
 * Every reason of the 72-hour rule as a plain sentence. `{event}` is what the stage asks for, `{hours}`
 * the hours that passed, `{limit}` the limit, `{unsupplied}` what no loaded source can carry.
 */
export const reasonSentences: {
  readonly [Kind in OutcomeKind]: Readonly<Record<Reasons[Kind][number], string>>;
} = {
  met: {
    "within-limit": "The {event} came {hours} after the return, within the limit of {limit} hours",
  },
  breached: {
    "event-late": "The {event} came {hours} after the return, past the limit of {limit} hours",
    "declined-by-child": "The child declined, so no interview was held within {limit} hours",
    "offered-not-completed": "An interview was offered, and none is recorded as completed",
    "no-event-recorded": "No {event} is recorded after this return",
  },
  due: {
    "clock-running": "The {limit} hours since the return have not run out",
    "declined-so-far": "The child has declined so far, and the {limit} hours have not run out",
  },
  "cannot-tell": {
    "status-unknown":
      "The record does not say whether the child was missing or away without authorisation",
    "responsibility-unknown": "The record does not say which authority is responsible",
    "invalid-time": "A recorded time does not exist",
    "return-not-recorded": "No return is recorded, and the child is not recorded as still missing",
    "return-time-unknown": "The child came back, and when is not recorded",
    "return-and-still-missing":
      "The record gives a return and also says the child is still missing",
    "return-in-future": "The recorded return lies after the date of the data",
    "return-before-start": "The recorded return lies before the child went missing",
    "rule-version-uncertain":
      "The limit changed around the day of the return, and the exact day is not known",
    "age-at-return-uncertain":
      "The young person turned 18 around the time of the return, and the exact time is not known",
    "precision-insufficient": "The times recorded are not exact enough: {hours}",
    "event-time-unknown": "The {event} happened, and when is not recorded",
    "death-order-unknown":
      "The child died, and whether that was before the {limit} hours ran out is not known",
    "age-order-uncertain":
      "The young person turned 18 around the time the {limit} hours ran out, and the exact order is not known",
    "event-before-return": "The only {event} on record lies before the return",
    "event-in-future": "The only {event} on record lies after the date of the data",
    "not-supplied": "No loaded source can carry {unsupplied}, so this cannot be told",
    "due-time-uncertain":
      "Whether the {limit} hours have run out depends on the exact time of the return, which is not known",
  },
  "not-applicable": {
    "status-not-counted":
      "The child was away without authorisation, not missing, and such absences are not counted",
    "other-authority-responsible": "Another authority is responsible for this child",
    "died-before-return": "The child died before a return",
    "still-missing": "The child is still missing",
    "rule-not-in-force": "The rule was not in force on the day of the return",
    "adult-at-return": "The young person was 18 or over at the return",
    "died-in-window": "The child died before the {limit} hours ran out",
    "turned-18-in-window": "The young person turned 18 before the {limit} hours ran out",
    "declined-by-child": "The child declined, and declined interviews are left out",
  },
};

/** A reason in a few words, for counts and filters. */
export const reasonTitles: Readonly<Record<Reasons[OutcomeKind][number], string>> = {
  "within-limit": "Within the limit",
  "event-late": "After the limit",
  "declined-by-child": "Child declined",
  "offered-not-completed": "Offered, not completed",
  "no-event-recorded": "Nothing recorded",
  "clock-running": "Still time",
  "declined-so-far": "Declined so far, still time",
  "status-unknown": "Missing or away not recorded",
  "responsibility-unknown": "Responsible authority not recorded",
  "invalid-time": "A time that does not exist",
  "return-not-recorded": "No return recorded",
  "return-time-unknown": "Time of return not recorded",
  "return-and-still-missing": "Returned and still missing",
  "return-in-future": "Return after the date of the data",
  "return-before-start": "Return before going missing",
  "rule-version-uncertain": "Limit changed around the return",
  "age-at-return-uncertain": "Turned 18 around the return",
  "precision-insufficient": "Times not exact enough",
  "event-time-unknown": "Time of interview not recorded",
  "death-order-unknown": "Died, and when is not clear",
  "age-order-uncertain": "Turned 18 around the limit",
  "event-before-return": "Only an interview before the return",
  "event-in-future": "Only an interview after the date of the data",
  "not-supplied": "Not in any loaded source",
  "due-time-uncertain": "Limit passed or not, not clear",
  "status-not-counted": "Away, not missing",
  "other-authority-responsible": "Another authority responsible",
  "died-before-return": "Died before a return",
  "still-missing": "Still missing",
  "rule-not-in-force": "Rule not in force",
  "adult-at-return": "18 or over at the return",
  "died-in-window": "Died before the limit",
  "turned-18-in-window": "Turned 18 before the limit",
};
