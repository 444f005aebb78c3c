import { get } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, it } from "vitest";
import { listen, stop } from "../listen.js";
import { knownHost } from "./known-host.js";

// fetch sets the host header itself, so this asks with Node's own client.
const statusFor = (port: number, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ host: "127.0.0.1", port, path: "/", headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });

it("answers under its own names alone, so that no page elsewhere can borrow one", async () => {
  const app = express();
  app.use(knownHost(["localhost", "127.0.0.1", "[::1]"]));
  app.get("/", (_request, response) => response.send("here"));
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  expect(await statusFor(port, `localhost:${port}`)).toBe(200);
  expect(await statusFor(port, "[::1]:3000")).toBe(200);
  expect(await statusFor(port, "elsewhere.invalid")).toBe(421);
  expect(await statusFor(port, "localhost.elsewhere.invalid")).toBe(421);
  await stop(server);
});
