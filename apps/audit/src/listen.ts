import { createServer, type RequestListener, type Server } from "node:http";

/** Where a server listens. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

const REQUEST_LIFE_MS = 60_000;

/**
 * Serves an app until it is closed.
 *
 * @throws Error of the operating system when the port cannot be had; see {@link listenProblem}
 */
export function listen(app: RequestListener, { host, port }: Place): Promise<Server> {
  const server = createServer({ requestTimeout: REQUEST_LIFE_MS }, app);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

/** Stops taking requests, lets those under way end, and lets go of browsers that merely hold on. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
  });
}

/** What to do about a port that cannot be had, in a sentence; null for any other fault. */
export function listenProblem(error: unknown, { host, port }: Place): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use by another program. Stop it, or choose another port with PORT=${port + 1}.`;
  }
  if (code === "EACCES") {
    return `This user may not listen on port ${port}. Choose one above 1023 with PORT=3000.`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `This machine has no address ${host}. Leave HOST out to listen on 127.0.0.1.`;
  }
  return null;
}
