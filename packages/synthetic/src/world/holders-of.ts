import { assumed } from "../assumed.js";
import type { DayNumber } from "../calendar/day.js";
import type { Setting } from "../options.js";
import { exponential, weighted, whole } from "../random/draw.js";
import { randomStream } from "../random/random-stream.js";

/** A social worker who filled a post for a time. */
export interface Holder {
  readonly workerId: string;
  readonly from: DayNumber;
  /** The day the next holder began; `null` for the holder on the last day. */
  readonly to: DayNumber | null;
  /** The SSDA903's code for the change that ended it; blank while it lasts. */
  readonly reason: string;
}

/** The social workers who filled, one after another, the post that holds this child. */
export function holdersOf(setting: Setting, childIndex: number): readonly Holder[] {
  const { childrenPerPost, tenureMeanDays, shortestTenureDays, reasonsForHandover } =
    assumed.workers;
  const post = Math.floor((childIndex - 1) / childrenPerPost) + 1;
  const random = randomStream(setting.seed, "post", post);
  const holders: Holder[] = [];
  let from = setting.from - whole(random, 0, tenureMeanDays);
  for (;;) {
    const to = from + shortestTenureDays + Math.round(exponential(random, tenureMeanDays));
    const workerId = `SYNW${String(post).padStart(5, "0")}${String(holders.length + 1).padStart(2, "0")}`;
    if (to > setting.to) return [...holders, { workerId, from, to: null, reason: "" }];
    holders.push({ workerId, from, to, reason: weighted(random, reasonsForHandover) });
    from = to;
  }
}
