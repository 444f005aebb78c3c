import { dayText } from "../calendar/day.js";
import type { Setting } from "../options.js";
import type { Life } from "./life.js";
import type { TrueMissingEpisode } from "./missing-episode.js";
import type { TrueInterview } from "./return-interview.js";
import { type TrueWorkforce, workforceOf } from "./workforce.js";

/** One invented child. Days are London days, as `YYYY-MM-DD`. */
export interface TrueChild {
  readonly childId: string;
  readonly sex: "F" | "M";
  readonly bornOn: string;
  readonly lookedAfterFrom: string;
  /** `null` while still looked after on the last day. */
  readonly lookedAfterTo: string | null;
}

/** What truly happened, whatever the files say of it. */
export interface SyntheticTruth {
  readonly children: readonly TrueChild[];
  readonly missingEpisodes: readonly TrueMissingEpisode[];
  readonly interviews: readonly TrueInterview[];
  readonly workforce: TrueWorkforce;
}

/** The simulated world as a test compares it with what a reader made of the files. */
export function truthOf(lives: readonly Life[], setting: Setting): SyntheticTruth {
  return {
    children: lives.map(({ child }) => ({
      childId: child.childId,
      sex: child.sex,
      bornOn: dayText(child.bornOn),
      lookedAfterFrom: dayText(child.enteredOn),
      lookedAfterTo: child.leftOn === null ? null : dayText(child.leftOn),
    })),
    missingEpisodes: lives.flatMap(({ missingEpisodes }) => missingEpisodes),
    interviews: lives.flatMap(({ interviews }) => interviews),
    workforce: workforceOf(lives, setting),
  };
}
