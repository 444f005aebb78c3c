import * as z from "zod";
import { type CaseloadParameters, CaseloadParameters as Parameters } from "./parameters.js";
import { type Projection, type ProjectionInput, projectWorkforce } from "./projection.js";

/** The teams of a service, what is to be reached, and by how much demand is expected to grow. */
export interface TeamsToProject {
  readonly threshold: number;
  readonly teams: readonly (Omit<ProjectionInput, "threshold"> & { readonly id: string })[];
  /** Growth of demand until the date projected to, in per cent; less than 0 for a fall. */
  readonly demandChangePct: number;
  /** Where the growth comes from, in a sentence. */
  readonly demandChangeSource: string;
}

/** What a projection takes for granted. */
export type ProjectionAssumption =
  | "workforce-as-today"
  | "new-children-unallocated"
  | "growth-the-same-in-every-team"
  | "a-fall-frees-nobody";

/** How many full-time equivalents bring every team under its threshold, today and at the trend. */
export interface TeamsProjection {
  readonly teams: readonly {
    readonly id: string;
    readonly today: Projection;
    readonly atTrend: Projection;
  }[];
  /** The teams' figures added up; `null` when one of them cannot be said. */
  readonly extraFteToday: number | null;
  readonly extraFteAtTrend: number | null;
  readonly assumptions: readonly ProjectionAssumption[];
  /** What was set, so that anyone can work it out again. */
  readonly basis: {
    readonly threshold: number;
    readonly demandChangePct: number;
    readonly demandChangeSource: string;
    readonly asyeFactor: number;
  };
}

const TeamsToProject: z.ZodType<TeamsToProject> = z.strictObject({
  threshold: z.number(),
  teams: z.array(
    z.object({
      id: z.string().min(1),
      workers: z.array(
        z.object({
          cases: z.int().min(0),
          fte: z.number().nullable(),
          asye: z.boolean().exactOptional(),
        }),
      ),
      unallocated: z.int().min(0).exactOptional(),
    }),
  ),
  demandChangePct: z.number(),
  demandChangeSource: z.string().min(1),
});

/**
 * Projects every team, today and at the trend (domain guide, 4.5), with every child staying with the
 * worker they know. The children that growth brings are held by nobody yet; a fall takes no child from
 * anybody. Sums hide teams: show the teams beside them.
 *
 * @param overrides parameters that the authority sets; the others keep their defaults
 * @throws ZodError when the input or a parameter is not of the declared shape
 */
export function projectTeams(
  input: TeamsToProject,
  overrides: Partial<CaseloadParameters> = {},
): TeamsProjection {
  const { threshold, teams, demandChangePct, demandChangeSource } = TeamsToProject.parse(input);
  const projected = teams.map(({ id, workers, unallocated = 0 }) => {
    const project = (more: number) =>
      projectWorkforce({ threshold, workers, unallocated: unallocated + more }, overrides);
    const cases = workers.reduce((sum, worker) => sum + worker.cases, unallocated);
    return { id, today: project(0), atTrend: project(moreChildren(cases, demandChangePct)) };
  });
  return {
    teams: projected,
    extraFteToday: sumOf(projected.map(({ today }) => today)),
    extraFteAtTrend: sumOf(projected.map(({ atTrend }) => atTrend)),
    assumptions: [
      "workforce-as-today",
      "new-children-unallocated",
      "growth-the-same-in-every-team",
      "a-fall-frees-nobody",
    ],
    basis: {
      threshold,
      demandChangePct,
      demandChangeSource,
      asyeFactor: Parameters.parse(overrides).asyeFactor,
    },
  };
}

/** A part of a child is a child. */
function moreChildren(cases: number, demandChangePct: number): number {
  return Math.max(0, Math.ceil(Number(((cases * demandChangePct) / 100).toFixed(6))));
}

function sumOf(projections: readonly Projection[]): number | null {
  let tenths = 0;
  for (const one of projections) {
    if ("refused" in one) return null;
    tenths += Math.round(one.extraFteNoReallocation * 10);
  }
  return tenths / 10;
}
