import type { FormMap } from "../form-map/form-map.js";
import { testFormMap } from "../form-map/self-test.js";
import type {
  ConnectionStatusMessage,
  Finding,
  LogMessage,
  TraceMessage,
} from "../protocol/index.js";
import type { FileReading } from "./reading.js";
import { reportReading } from "./report.js";

/** Whether anything can be read, and what an operator should look at first. */
export function connectionStatus(
  readings: readonly FileReading[],
  formMap: FormMap,
): ConnectionStatusMessage {
  const isReadable = readings.some(({ kind }) => kind === "read");
  const findings = readings.flatMap((reading) => [...reportReading(reading, 0)]).flatMap(toFinding);
  const ofMap = testFormMap(formMap).map(
    (): Finding => ({ code: "form-map-test-failed", severity: "error" }),
  );
  const nothing: Finding = { code: "no-table-found", severity: "error" };
  return {
    type: "CONNECTION_STATUS",
    connectionStatus: {
      status: isReadable && ofMap.length === 0 ? "SUCCEEDED" : "FAILED",
      findings: [...findings, ...ofMap, ...(isReadable ? [] : [nothing])],
    },
  };
}

function toFinding(message: LogMessage | TraceMessage): readonly Finding[] {
  if (message.type === "TRACE") return [];
  const { level, code, fields } = message.log;
  const severity = level === "ERROR" ? "error" : level === "WARN" ? "warning" : "info";
  const { table, reason, heldBack, count } = fields;
  const number = count ?? heldBack;
  return [
    {
      code: typeof reason === "string" ? reason : code,
      severity,
      ...(typeof table === "string" ? { stream: table } : {}),
      ...(typeof number === "number" ? { number } : {}),
    },
  ];
}
