import type { AddressInfo } from "node:net";
import type { Store } from "@waymark/store";
import { inject } from "vitest";
import { createApp } from "../app.js";
import { listen, stop } from "../listen.js";
import { places } from "../places.js";
import { readTemplate } from "../read-template.js";
import { setUpDemo } from "../services/demo.js";
import { createLog } from "../services/log.js";
import { createServices } from "../services/services.js";
import { LOCAL_HOST_NAMES, type Settings } from "../settings.js";
import { type Browser, createBrowser } from "./browser.js";
import { AUTHORITY } from "./loaded-store.js";

/** An app that listens on a port of its own, over a store that the test filled. */
export interface TestApp {
  readonly store: Store;
  readonly address: string;
  /** What the app has logged, a line each. */
  readonly logged: readonly string[];
  /** The time that the app goes by, in milliseconds; a test may move it. */
  readonly clock: { nowMs: number };
  /** Somebody who has not signed in. */
  visitor(): Browser;
  /** Somebody signed in as a person of the demonstration, as `demo-manager`. */
  signedIn(userId: string): Promise<Browser>;
  stop(): Promise<void>;
}

/** Sets a demonstration up and serves it. */
export async function startApp(
  store: Store,
  changes: Partial<Settings> = {},
  startedAt = "2026-04-20T08:00:00Z",
): Promise<TestApp> {
  const clock = { nowMs: Date.parse(startedAt) };
  const logged: string[] = [];
  const now = () => clock.nowMs;
  await setUpDemo(store, {
    authorityCode: AUTHORITY,
    now: now(),
    newId: () => crypto.randomUUID(),
    template: await readTemplate(places.sampleTemplate),
  });
  const log = createLog((line) => logged.push(line));
  const services = createServices({ store, authorityCode: AUTHORITY, now, log });
  const app = createApp(services, {
    mode: "demo",
    data: "invented",
    hostNames: LOCAL_HOST_NAMES,
    sessionSecret: "a secret of the tests, long enough",
    assetFolder: inject("assetFolder"),
    ...changes,
  });
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    store,
    address,
    logged,
    clock,
    visitor: () => createBrowser(address),
    async signedIn(userId) {
      const browser = createBrowser(address);
      await browser.open("/demo");
      await browser.send("/demo/persona", { persona: userId });
      return browser;
    },
    async stop() {
      await stop(server);
      await store.close();
    },
  };
}
