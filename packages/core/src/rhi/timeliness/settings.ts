import { londonMidnight, nextLondonMidnight } from "../../time/index.js";
import type { Stage } from "../subject.js";
import { type LimitVersion, limitVersions, type TimelinessParameters } from "./parameters.js";

/** A limit as the kernel takes it: in force for returns between two instants, both included. */
export interface Limit {
  readonly version: LimitVersion;
  readonly fromMs: number;
  readonly toMs: number;
  readonly limitMs: number;
}

/** What is the same for every return of one evaluation. */
export interface Settings {
  readonly asOfMs: number;
  readonly stage: Stage;
  readonly isMissingCounted: boolean;
  readonly isAwayCounted: boolean;
  readonly isDeclinedLeftOut: boolean;
  readonly limits: readonly Limit[];
  /** No loaded source can carry a return, or the stage asked about. */
  readonly isReturnNotSupplied: boolean;
  readonly isStageNotSupplied: boolean;
}

const MS_PER_HOUR = 3_600_000;

/**
 * Settles parameters once, for one return or for millions.
 *
 * @param asOf an instant, ISO 8601 with offset
 */
export function settingsOf(
  parameters: TimelinessParameters,
  asOf: string,
  notSupplied: readonly (Stage | "returned")[] = [],
): Settings {
  const { stage, countedStatuses, declinedTreatment } = parameters;
  return {
    asOfMs: Date.parse(asOf),
    stage,
    isMissingCounted: countedStatuses.includes("missing"),
    isAwayCounted: countedStatuses.includes("away-without-authorisation"),
    isDeclinedLeftOut: declinedTreatment === "exclude",
    limits: limitsOf(parameters),
    isReturnNotSupplied: notSupplied.includes("returned"),
    isStageNotSupplied: notSupplied.includes(stage),
  };
}

// One set of parameters serves every return that is judged one by one.
const known = new WeakMap<TimelinessParameters, readonly Limit[]>();

function limitsOf(parameters: TimelinessParameters): readonly Limit[] {
  const limits = known.get(parameters) ?? limitVersions(parameters).map(toLimit);
  known.set(parameters, limits);
  return limits;
}

function toLimit(version: LimitVersion): Limit {
  return {
    version,
    fromMs: londonMidnight(version.from),
    toMs: version.to === null ? Number.POSITIVE_INFINITY : nextLondonMidnight(version.to) - 1,
    limitMs: Math.round(version.limitHours * MS_PER_HOUR),
  };
}
