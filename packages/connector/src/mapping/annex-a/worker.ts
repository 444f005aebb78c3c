import type { WorkerRefField } from "../field.js";

/** The two columns with which most lists end. */
export const WORKER_COLUMNS = `
  Allocated Team
  Allocated Worker`;

/** A name that nobody has linked. */
export const workerRef: WorkerRefField = {
  as: "workerRef",
  from: "Allocated Worker",
  kind: "name",
};
