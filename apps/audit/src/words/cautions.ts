import type { Standing, TimelinessCaution } from "@waymark/core";

/** What a reader must be careful of, in a sentence; `{event}` is what the stage asks for. */
export const cautionSentences: Readonly<Record<TimelinessCaution, string>> = {
  "ambiguous-local-time":
    "A recorded clock time came twice that night, as the clocks went back. Both readings are counted.",
  "event-before-return-ignored": "An earlier {event}, recorded before the return, was not used.",
  "event-in-future-ignored": "An {event} recorded after the date of the data was not used.",
  "implied-by-completion":
    "The {event} has no time of its own. The completed interview proves that it was made by then.",
  "order-assumed":
    "The recorded times would allow the {event} to lie before the return. It is taken to come after.",
};

/** How one interview stood, and so why it was used or not. */
export const standingWords: Readonly<Record<Standing, string>> = {
  "in-time": "In time",
  straddling: "Could be in time or late: the times are not exact enough",
  late: "Late",
  "time-unknown": "It happened, and when is not recorded",
  invalid: "Its time does not exist",
  "before-return": "It lies before the return",
  "in-future": "It lies after the date of the data",
  none: "Nothing recorded at this stage",
};
