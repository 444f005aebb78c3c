import { auditScoring } from "./audit-scoring.mjs";
import { rhiClock } from "./rhi-clock.mjs";

/** The suites that are built, by the name that a vector file gives. */
export const suites = {
  "audit-scoring": auditScoring,
  "rhi-clock": rhiClock,
};
