export {
  type CatalogMessage,
  type CatalogStream,
  type ConnectionStatusMessage,
  type FailureType,
  type Finding,
  LogMessage,
  type Message,
  type ReconciliationMessage,
  type SpecMessage,
  StateMessage,
  type TraceMessage,
} from "./message.js";
export { Reconciliation, StreamReconciliation, unbalancedStreams } from "./reconciliation.js";
export {
  FileLocator,
  Provenance,
  QUARANTINE_STREAM,
  QuarantineRow,
  RecordMessage,
} from "./record.js";
