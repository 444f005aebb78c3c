import * as z from "zod";
import {
  addFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  toDisplay,
  toFraction,
} from "../exact/index.js";
import { CalendarDay } from "../time/index.js";
import { bandOf, bandsFor } from "./bands.js";
import { type FteFault, readFte, whole } from "./fte.js";
import { type Holdings, holdingsOn, isCaseholder } from "./holdings.js";
import { type LeftOutRecord, leftOutOf } from "./left-out.js";
import { CaseloadParameters } from "./parameters.js";
import { type CaseWorker, type Staffing, staffingShape } from "./staff.js";

/** A service on one day. */
export interface StaffingOnDay extends Staffing {
  /** The London day, as `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** The load of one caseholder. */
export interface WorkerLoad {
  readonly workerId: string;
  readonly cases: number;
  /** Children whom the worker supports without holding them. */
  readonly joint: number;
  /** Cases for each full-time equivalent after the allowance of the first year, to 4 decimals. */
  readonly perFte: number | null;
  readonly band: string | null;
  readonly reason: FteFault | null;
}

/** The caseload of a service on one day. */
export interface Caseload {
  /** Distinct children whom caseholders hold. */
  readonly cases: number;
  readonly caseholders: number;
  /** Full-time equivalents of the caseholders, agency included. */
  readonly fte: number | null;
  /** Cases over full-time equivalents, to 4 decimals; the allowance of the first year plays no part. */
  readonly casesPerFte: number | null;
  /** Why there is no ratio: the first fault in the order of the workers' ids. */
  readonly reason: FteFault | "no-caseholders" | null;
  readonly managerHeld: number;
  readonly unallocated: number;
  readonly heldByLeaver: number;
  /** Workers in post who support children and hold none. */
  readonly jointOnlySupport: number;
  /** Caseholders, in the order of their ids. */
  readonly workers: readonly WorkerLoad[];
  /** Records that count in none of these numbers, and why. */
  readonly leftOut: readonly LeftOutRecord[];
}

const StaffingOnDay: z.ZodType<StaffingOnDay> = z.strictObject({
  asOf: CalendarDay,
  ...staffingShape,
});

const DECIMALS = 4;

/**
 * Counts the caseload of a service on one day (domain guide, 4.1 and 4.2). The mean over all full-time
 * equivalents hides the spread: show the workers beside it. An allocation to a case that is not listed,
 * and a record that ends before it starts, are told in `leftOut`.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function caseloadOn(
  input: StaffingOnDay,
  overrides: Partial<CaseloadParameters> = {},
): Caseload {
  const { asOf, ...staffing } = StaffingOnDay.parse(input);
  const parameters = CaseloadParameters.parse(overrides);
  const holdings = holdingsOn(staffing, asOf, parameters.managerHeldCounts);
  const caseholders = caseholdersOf(staffing.workers, holdings);
  const { fte, reason } = totalFte(caseholders, parameters.maxFte);
  const cases = holdings.cases.size;
  return {
    cases,
    caseholders: caseholders.length,
    fte: fte && toDisplay(fte),
    casesPerFte:
      fte === null || reason !== null
        ? null
        : toDisplay(divideFractions(whole(cases), fte), DECIMALS),
    reason,
    managerHeld: holdings.managerHeld.size,
    unallocated: holdings.unallocated.size,
    heldByLeaver: holdings.heldByLeaver.size,
    jointOnlySupport: countJointOnly(staffing.workers, holdings, parameters.managerHeldCounts),
    workers: caseholders.map((worker) => loadOf(worker, holdings, parameters)),
    leftOut: leftOutOf(staffing, asOf, asOf),
  };
}

/** Those who hold a case, in the order of their ids. */
function caseholdersOf(
  workers: readonly CaseWorker[],
  { heldBy }: Holdings,
): readonly CaseWorker[] {
  return workers
    .filter(({ id }) => heldBy.has(id))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The full-time equivalents of caseholders, with the first fault in their order. */
function totalFte(
  caseholders: readonly CaseWorker[],
  maxFte: number,
): { readonly fte: Fraction | null; readonly reason: FteFault | "no-caseholders" | null } {
  let fte = whole(0);
  for (const worker of caseholders) {
    const read = readFte(worker.fte, maxFte);
    if (read.kind === "fault") return { fte: null, reason: read.reason };
    fte = addFractions(fte, read.value);
  }
  return { fte, reason: caseholders.length === 0 ? "no-caseholders" : null };
}

function loadOf(
  { id, fte, asye = false, teamType }: CaseWorker,
  { heldBy, supportedBy }: Holdings,
  parameters: CaseloadParameters,
): WorkerLoad {
  const cases = heldBy.get(id)?.size ?? 0;
  const about = { workerId: id, cases, joint: supportedBy.get(id)?.size ?? 0 };
  const read = readFte(fte, parameters.maxFte);
  if (read.kind === "fault") return { ...about, perFte: null, band: null, reason: read.reason };
  const allowance = asye ? toFraction(parameters.asyeFactor) : whole(1);
  const perFte = divideFractions(whole(cases), multiplyFractions(read.value, allowance));
  return {
    ...about,
    perFte: toDisplay(perFte, DECIMALS),
    band: bandOf(perFte, bandsFor(teamType, parameters)),
    reason: null,
  };
}

function countJointOnly(
  workers: readonly CaseWorker[],
  { heldBy, supportedBy }: Holdings,
  managerHeldCounts: boolean,
): number {
  return workers.filter(
    (worker) =>
      isCaseholder(worker, managerHeldCounts) &&
      !heldBy.has(worker.id) &&
      (supportedBy.get(worker.id)?.size ?? 0) > 0,
  ).length;
}
