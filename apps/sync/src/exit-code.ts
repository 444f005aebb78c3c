import type { FailureType, LogMessage, TraceMessage } from "@waymark/connector";
import type { StoreError } from "@waymark/store";

/** A person must act; the next night's run still starts. */
export const PERSON_MUST_ACT = 2;

/** A fault of ours. */
export const OUR_FAULT = 4;

const BY_FAILURE: Readonly<Record<FailureType, number>> = {
  config_error: PERSON_MUST_ACT,
  transient_error: 3,
  system_error: OUR_FAULT,
};

/** The exit code that a message asks for; a run ends with the worst. */
export function exitOfMessage(message: LogMessage | TraceMessage): number {
  const error = message.type === "TRACE" ? message.trace.error : undefined;
  return error === undefined ? 0 : BY_FAILURE[error.failure_type];
}

/** The exit code of a failure of the store. */
export function exitOfStoreError({ kind }: StoreError): number {
  return BY_FAILURE[`${kind}_error`];
}
