import { assumed } from "../assumed.js";
import type { DayNumber } from "../calendar/day.js";
import type { Setting } from "../options.js";
import { whole } from "../random/draw.js";
import { randomStream } from "../random/random-stream.js";
import type { Child } from "../world/child.js";

/** The day on which a child who was adopted moved to their adopters; `null` for any other child. */
export function placedForAdoptionOn(child: Child, setting: Setting): DayNumber | null {
  if (child.leaving !== "adopted" || child.leftOn === null) return null;
  const { placedFewestDays, placedMostDays } = assumed.population.adoption;
  const random = randomStream(setting.seed, "adoption", child.index);
  return child.leftOn - whole(random, placedFewestDays, placedMostDays);
}
