import { agreementStats } from "./agreement-stats.mjs";
import { assessment45wd } from "./assessment-45wd.mjs";
import { auditScoring } from "./audit-scoring.mjs";
import { caseload } from "./caseload.mjs";
import { indicators } from "./indicators.mjs";
import { rhiClock } from "./rhi-clock.mjs";
import { rhiMeasures } from "./rhi-measures.mjs";
import { rhiUse } from "./rhi-use.mjs";
import { suppression } from "./suppression.mjs";
import { workingDays } from "./working-days.mjs";

/** The suites that are built, by the name that a vector file gives. */
export const suites = {
  "agreement-stats": agreementStats,
  "assessment-45wd": assessment45wd,
  "audit-scoring": auditScoring,
  caseload,
  indicators,
  "rhi-clock": rhiClock,
  "rhi-measures": rhiMeasures,
  "rhi-use": rhiUse,
  suppression,
  "working-days": workingDays,
};
