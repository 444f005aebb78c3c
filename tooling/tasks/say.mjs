/** Says how far a task has come, in one short line; standard output is left to the task's own answer. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
