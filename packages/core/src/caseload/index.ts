export {
  type CaseloadDay,
  type CaseloadSeries,
  dailyCaseload,
  type StaffingOverDays,
} from "./daily-series.js";
export { type DaysAboveBand, type DaysAboveBands, daysAboveBand } from "./days-above-band.js";
export {
  DIVERGENCE_TOLERANCE,
  type Divergence,
  type DivergenceInput,
  type DivergenceRefusal,
  divergence,
  type Position,
} from "./divergence.js";
export {
  type DivergenceOverTime,
  divergenceOverTime,
  type PositionSinceBaseline,
} from "./divergence-over-time.js";
export type { FteFault } from "./fte.js";
export type { LeftOutRecord } from "./left-out.js";
export {
  type AllocationColumns,
  type CaseloadWindow,
  type OpenCases,
  openCasesColumns,
  STILL_OPEN,
} from "./open-cases-columns.js";
export {
  type CaseloadBand,
  type CaseloadConfiguration,
  type CaseloadParameters,
  caseloadConfigurationOn,
  caseloadParameters,
} from "./parameters.js";
export { type Caseload, caseloadOn, type StaffingOnDay, type WorkerLoad } from "./point-in-time.js";
export {
  type ProjectionAssumption,
  projectTeams,
  type TeamsProjection,
  type TeamsToProject,
} from "./project-teams.js";
export { type Projection, type ProjectionInput, projectWorkforce } from "./projection.js";
export { type LoadSpread, spreadOfLoads } from "./spread.js";
export type { CaseAllocation, CaseWorker, OpenCase, Staffing } from "./staff.js";
export { teamLeaderCover } from "./team-leader-cover.js";
export { type Tenure, type TenureInput, tenureOn } from "./tenure.js";
export { type WorkerChanges, type WorkerHistory, workerChanges } from "./worker-changes.js";
export { type Workforce, type WorkforceRates, workforceRates } from "./workforce-rates.js";
