/** A standard of practice that an audit may ask about, in plain words. */
export interface PracticeStandard {
  readonly id: StandardId;
  readonly theme: "voice" | "assessment";
  readonly asks: string;
  readonly lookFor: string;
}

/** The ids of the standards, those of the child's voice first. */
export const STANDARD_IDS = [
  "seen",
  "seen-alone",
  "views-recorded",
  "views-influenced-plan",
  "communication-adapted",
  "told-and-able-to-challenge",
  "parents-and-carers",
  "practitioners-view",
  "analysis",
  "history",
  "identity",
  "key-adults",
  "conclusion",
  "pace",
  "kept-up-to-date",
  "plan",
  "management-oversight",
  "recording",
] as const;
/** One of {@link STANDARD_IDS}. */
export type StandardId = (typeof STANDARD_IDS)[number];

/**
 * The standards of the child's voice and of assessment (domain guide, 5.3 and 5.4), `sample` in their
 * wording. Whether a view is recorded and whether it changed anything are two standards: the second is
 * the one most often missed.
 */
export const practiceStandards: readonly PracticeStandard[] = /* @__PURE__ */ everyStandard();

function everyStandard(): readonly PracticeStandard[] {
  return [
    voice("seen", "Was the child seen as often as the plan required?", "visits against the plan"),
    voice(
      "seen-alone",
      "Was the child seen alone?",
      "who was there, or a reason on record that fits the child's age and need",
    ),
    voice(
      "views-recorded",
      "Is this child's view on the record?",
      "words, pictures, behaviour; for a baby or a child who does not speak, what was observed",
    ),
    voice(
      "views-influenced-plan",
      "Did the child's view change what was done?",
      "a view that a decision or a step of the plan refers to, or a reason why it was not followed",
    ),
    voice(
      "communication-adapted",
      "Did the way of talking suit the child?",
      "an interpreter, play, symbols, an advocate",
    ),
    voice(
      "told-and-able-to-challenge",
      "Was the child told the outcome, and how to disagree with it?",
      "an explanation on record; advocacy or a complaint offered",
    ),
    voice(
      "parents-and-carers",
      "Were both parents and the carers heard, and what they said tested?",
      "the account of each adult against what was seen",
    ),
    voice(
      "practitioners-view",
      "Did the auditor talk with the social worker?",
      "a conversation, and not a reading of the file alone",
    ),
    assessment("analysis", "Are risk and strengths weighed?", "an argument, not a list"),
    assessment(
      "history",
      "Does the past inform the present?",
      "history and chronology in the analysis",
    ),
    assessment(
      "identity",
      "Is the child's identity understood, and what it means day to day?",
      "culture, language, faith, disability",
    ),
    assessment("key-adults", "Are all adults who matter included?", "absent parents too"),
    assessment("conclusion", "Does the conclusion follow from the evidence?", "unknowns named"),
    assessment("pace", "Did the work move at the child's pace?", "no drift, no haste"),
    assessment("kept-up-to-date", "Was it brought up to date on change?", "what changed, and when"),
    assessment(
      "plan",
      "Is the plan one that can be held to?",
      "specific steps, measured, with dates, and what happens if they fail",
    ),
    assessment("management-oversight", "Did a manager decide, with reasons?", "reasons on record"),
    assessment("recording", "Could a stranger, or the child later, follow it?", "plain words"),
  ];
}

function voice(id: StandardId, asks: string, lookFor: string): PracticeStandard {
  return { id, theme: "voice", asks, lookFor };
}

function assessment(id: StandardId, asks: string, lookFor: string): PracticeStandard {
  return { id, theme: "assessment", asks, lookFor };
}
