/** The exit code of a run that a person must mend, here and of the overnight command. */
export const PERSON_MUST_ACT = 2;

/** Ends a task with one sentence for the person at the keyboard; an empty one when all has been said. */
export class Stop extends Error {
  constructor(tell, exitCode = 1) {
    super(tell);
    this.exitCode = exitCode;
  }
}
