import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { listen, listenProblem, stop } from "./listen.js";

describe("the address that the app listens on", () => {
  it("is asked for in one clear sentence when another program has it", async () => {
    const first = await listen((_request, response) => response.end(), {
      host: "127.0.0.1",
      port: 0,
    });
    // A server that listens on a port has an address with one.
    const { port } = first.address() as AddressInfo;
    const place = { host: "127.0.0.1", port };
    const error = await listen(() => {}, place).catch((problem: unknown) => problem);
    expect(listenProblem(error, place)).toBe(
      `Port ${port} is in use by another program. Stop it, or choose another port with PORT=${port + 1}.`,
    );
    await stop(first);
  });

  it("leaves any other fault as it is", () => {
    expect(listenProblem(new Error("else"), { host: "127.0.0.1", port: 1 })).toBeNull();
  });
});
