import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { assertPortIsFree, assertSpace, assertWritable } from "./preflight.mjs";

const folder = mkdtempSync(join(tmpdir(), "waymark-preflight-"));
afterAll(() => rmSync(folder, { recursive: true }));

function listening() {
  return new Promise((resolve) => {
    const server = createServer().listen({ port: 0, host: "127.0.0.1" }, () => resolve(server));
  });
}

describe("before anything slow, npm start", () => {
  test("names a port that is in use, and how to choose another", async () => {
    const server = await listening();
    const { port } = server.address();
    await expect(assertPortIsFree(String(port))).rejects.toThrow(
      `Port ${port} is in use: choose another, for example PORT=3000 npm start.`,
    );
    await new Promise((resolve) => server.close(resolve));
    await expect(assertPortIsFree(String(port))).resolves.toBeUndefined();
  });

  test.each(["", "http", "-1", "0", "65536", "3000.5"])("takes %o for no port", async (port) => {
    await expect(assertPortIsFree(port)).rejects.toThrow(
      `PORT is "${port}", which is no port: give a number from 1 to 65535.`,
    );
  });

  test("names a folder in which nothing can be written", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    await expect(assertWritable(join(file, "data"))).rejects.toThrow(
      `The folder ${join(file, "data")} cannot be written (ENOTDIR): name another in WAYMARK_HOME.`,
    );
  });

  test("makes the folder that it needs and leaves no trace in it", async () => {
    const made = join(folder, "one", "two");
    await assertWritable(made);
    expect(readdirSync(made)).toEqual([]);
  });

  test("says how much room the disk lacks", async () => {
    await expect(assertSpace(folder, 0)).resolves.toBeUndefined();
    await expect(assertSpace(folder, 1e12)).rejects.toThrow(
      /^The disk that holds .+ has \d+ MB free, and 1000000000000 MB are needed: make room and try again\.$/,
    );
  });
});
