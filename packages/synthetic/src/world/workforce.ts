import { assumed } from "../assumed.js";
import { type DayNumber, dayNumber, dayText } from "../calendar/day.js";
import type { Setting } from "../options.js";
import { chance, weighted } from "../random/draw.js";
import { randomStream } from "../random/random-stream.js";
import { holdersOf } from "./holders-of.js";
import type { Life } from "./life.js";

/** One social worker in post on the workforce's day. */
export interface TrueWorker {
  readonly workerId: string;
  /** The London day on which the worker came, as `YYYY-MM-DD`. */
  readonly startedOn: string;
  readonly isAgency: boolean;
  /** How much of a full week, 1 for all of it. */
  readonly fte: number;
  /** The looked-after children whom the worker holds that day. */
  readonly childrenHeld: number;
}

/** Who holds the children on one day, as a return of the workforce asks. */
export interface TrueWorkforce {
  /** The last 30 September of the simulation, as `YYYY-MM-DD`. */
  readonly asAt: string;
  readonly workers: readonly TrueWorker[];
  /** Empty posts of the whole authority, in full weeks, to two decimal places. */
  readonly vacantFte: number;
}

/** The workforce on the last 30 September. A post that nobody filled yet has no worker. */
export function workforceOf(lives: readonly Life[], setting: Setting): TrueWorkforce {
  const on = lastReferenceDay(setting.to);
  const held = new Map<string, TrueWorker>();
  for (const { child } of lives) {
    const holder = holdersOf(setting, child.index).find(
      ({ from, to }) => from <= on && (to === null || to > on),
    );
    if (holder === undefined) continue;
    const isHeld = child.enteredOn <= on && (child.leftOn === null || child.leftOn > on);
    const worker = held.get(holder.workerId) ?? workerOf(holder.workerId, holder.from, setting);
    const childrenHeld = worker.childrenHeld + (isHeld ? 1 : 0);
    held.set(worker.workerId, { ...worker, childrenHeld });
  }
  const workers = [...held.values()];
  const vacant = assumed.workers.shareOfPostsEmpty * workers.length;
  return { asAt: dayText(on), workers, vacantFte: Math.round(vacant * 100) / 100 };
}

function workerOf(workerId: string, from: DayNumber, { seed }: Setting): TrueWorker {
  const random = randomStream(seed, `worker ${workerId}`);
  return {
    workerId,
    startedOn: dayText(from),
    isAgency: chance(random, assumed.workers.shareAgency),
    fte: Number(weighted(random, assumed.workers.fte)),
    childrenHeld: 0,
  };
}

function lastReferenceDay(to: DayNumber): DayNumber {
  const year = Number(dayText(to).slice(0, 4));
  const day = dayNumber(`${year}-09-30`);
  return day <= to ? day : dayNumber(`${year - 1}-09-30`);
}
