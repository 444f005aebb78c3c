import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./places.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const STREAMS = {
  shown: "inherit",
  aside: ["inherit", 2, 2], // standard output stays clean for the task's own answer
  answer: ["ignore", "pipe", "inherit"],
  captured: ["ignore", "pipe", "pipe"],
};

/**
 * Runs a Node program and waits for it.
 *
 * @param words the program's path and its arguments, passed on untouched: there is no shell between
 * @param options `folder` to run in, `environment` to add, `output`: one of the keys of STREAMS
 * @returns `status`, 128 and more for a signal, and what was captured as `output`
 */
export function node(words, options = {}) {
  return step(process.execPath, words, options);
}

/** Runs a command and waits for it; see {@link node}. On Windows a shell finds the command. */
export async function step(command, words, options = {}) {
  const { folder = root, environment = {}, output = "shown" } = options;
  const child = spawn(command, words, {
    cwd: folder,
    env: { ...withTools(process.env), TURBO_TELEMETRY_DISABLED: "1", ...environment },
    shell: process.platform === "win32" && command !== process.execPath,
    stdio: STREAMS[output],
  });
  const captured = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => captured.push(text));
  }
  const status = await ended(child);
  return { status, output: captured.join("") };
}

/** pnpm and turbo find each other on PATH. */
function withTools(environment) {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const tools = join(root, "node_modules", ".bin");
  return { ...environment, [name]: `${tools}${delimiter}${environment[name] ?? ""}` };
}

async function ended(child) {
  const pass = (signal) => {
    // A terminal sends Ctrl-C to the child as well: passing it on would make two of one.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  try {
    return await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, pass);
  }
}
