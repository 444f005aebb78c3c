/** The statuses that have a page of their own. */
export type RefusalStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 503;

/** A request that is turned down, with the status and page it gets. Holds nothing of what was sent. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  /** For the log: why, as one of our codes. */
  readonly code: string;

  constructor(status: RefusalStatus, code: string) {
    super(code);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
  }
}

/** Absent, not yours and restricted are one answer: a 404 that tells nothing apart. */
export function absent(): Refusal {
  return new Refusal(404, "absent");
}
