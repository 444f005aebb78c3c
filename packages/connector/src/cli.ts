import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { ConnectorError, filesConnector, folderSource, type Message } from "./index.js";

const USAGE = `Usage: waymark-connector spec | check | discover | read --data FOLDER [--config FILE]
Writes one JSON message a line. Exit 0: it stands. 2: a person must act. 3: try again. 4: our fault.
`;
const EXIT = { config_error: 2, transient_error: 3, system_error: 4 } as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string" }, config: { type: "string" } },
});
void run(positionals[0] ?? "", values.data ?? null).then((code) => {
  process.exitCode = code;
});

async function run(verb: string, folder: string | null): Promise<number> {
  if (!["spec", "check", "discover", "read"].includes(verb) || (verb !== "spec" && !folder)) {
    process.stderr.write(USAGE);
    return EXIT.config_error;
  }
  try {
    let exit = 0;
    for await (const message of messages(verb, folder ?? ".")) {
      process.stdout.write(`${JSON.stringify(message)}\n`);
      exit = Math.max(exit, exitOf(message));
    }
    return exit;
  } catch (error) {
    if (error instanceof ConnectorError) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.config_error;
    }
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      process.stderr.write("The configuration is not what `spec` asks for. See docs/files.md.\n");
      return EXIT.config_error;
    }
    // The name alone: a message from below may quote what a file holds.
    const name = error instanceof Error ? error.name : "an error";
    process.stderr.write(`Waymark met ${name}, which it should not. Please report it.\n`);
    return EXIT.system_error;
  }
}

async function* messages(verb: string, folder: string): AsyncGenerator<Message> {
  const connector = filesConnector(folderSource(folder), config(folder));
  if (verb === "spec") yield connector.spec();
  if (verb === "check") yield await connector.check();
  if (verb === "discover") yield await connector.discover();
  if (verb !== "read") return;
  yield* connector.read({ runId: randomUUID(), startedAt: new Date().toISOString() });
}

function config(folder: string): unknown {
  const beside = join(folder, "waymark.json");
  const file = values.config ?? (existsSync(beside) ? beside : null);
  return file === null ? {} : JSON.parse(readFileSync(file, "utf8"));
}

function exitOf(message: Message): number {
  if (message.type === "CONNECTION_STATUS") {
    return message.connectionStatus.status === "FAILED" ? EXIT.config_error : 0;
  }
  const error = message.type === "TRACE" ? message.trace.error : undefined;
  return error === undefined ? 0 : EXIT[error.failure_type];
}
