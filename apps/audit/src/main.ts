import { randomBytes, randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { openStore, type Store, StoreError } from "@waymark/store";
import { createApp } from "./app.js";
import { type Config, isThisMachine, readConfig } from "./config.js";
import { listen, listenProblem, type Place, stop } from "./listen.js";
import { storeLocation } from "./location.js";
import { places } from "./places.js";
import { readTemplate } from "./read-template.js";
import { setUpDemo } from "./services/demo.js";
import { createLog } from "./services/log.js";
import { personas } from "./services/personas.js";
import { createServices } from "./services/services.js";
import { LOCAL_HOST_NAMES } from "./settings.js";

const read = readConfig(process.env);
if (read.ok) await run(read.config);
else fail(read.problems.join("\n"));

async function run(config: Config): Promise<void> {
  const place: Place = { host: config.host, port: config.port };
  let store: Store | undefined;
  try {
    store = await openStore(storeLocation(config.database));
    const server = await serve(store, config, place);
    stopOnSignal(server, store);
    process.stdout.write(ready(config));
  } catch (error) {
    await store?.close();
    const tell = error instanceof StoreError ? error.message : listenProblem(error, place);
    if (tell === null) throw error;
    fail(tell);
  }
}

async function serve(store: Store, config: Config, place: Place): Promise<Server> {
  const { authorityCode, mode, data, host } = config;
  const template = await readTemplate(places.sampleTemplate);
  await setUpDemo(store, { authorityCode, now: Date.now(), newId: randomUUID, template });
  const log = createLog((line) => process.stderr.write(`${line}\n`));
  const services = createServices({ store, authorityCode, now: Date.now, log });
  const app = createApp(services, {
    mode,
    data,
    hostNames: [...LOCAL_HOST_NAMES, host],
    sessionSecret: config.sessionSecret ?? randomBytes(32).toString("hex"),
    assetFolder: places.builtAssets,
  });
  return listen(app, place);
}

function stopOnSignal(server: Server, store: Store): void {
  let isStopping = false;
  const end = async () => {
    if (isStopping) return;
    isStopping = true;
    await stop(server);
    await store.close();
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

function ready({ host, port, database }: Config): string {
  const name = isThisMachine(host) ? "localhost" : host;
  const people = personas.map(({ displayName }) => displayName).join(", ");
  return `
Waymark is ready:  http://${name}:${port}
Sign in as:        ${people} (choose at http://${name}:${port}/demo; no password)
The data are in:   ${withoutPassword(database)}
Ctrl-C stops the app and keeps all data.
`;
}

function withoutPassword(database: string): string {
  return database.replace(/:\/\/[^@/]*@/, "://");
}

function fail(tell: string): void {
  process.stderr.write(`${tell}\n`);
  process.exitCode = 1;
}
