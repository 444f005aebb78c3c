import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "./folder-lock.js";

describe("a folder's lock", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "waymark-lock-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const lockFile = () => join(folder, "waymark.lock");
  const refusal = (holder: number) => ({
    kind: "config",
    message: `The folder ${folder} is in use by another Waymark (process ${holder}). Stop that one first. If none is running, delete ${lockFile()}.`,
  });

  it("names its holder, and leaves nothing behind", async () => {
    const unlock = await lockFolder(folder);
    expect(await readFile(lockFile(), "utf8")).toBe(`${process.pid}\n`);
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  it("refuses a second opener in this process", async () => {
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject(refusal(process.pid));
    await unlock();
    await (await lockFolder(folder))();
  });

  it("refuses while another process holds it, and is broken once that one is gone", async () => {
    const other = spawn(process.execPath, ["--eval", "process.stdin.resume()"]);
    const pid = other.pid ?? 0;
    await writeFile(lockFile(), `${pid}\n`);
    await expect(lockFolder(folder)).rejects.toMatchObject(refusal(pid));

    other.kill("SIGKILL");
    await once(other, "exit");
    const unlock = await lockFolder(folder);
    expect(await readFile(lockFile(), "utf8")).toBe(`${process.pid}\n`);
    await unlock();
  });

  it("is broken when it was left by an earlier process of the same id, as in a container", async () => {
    await writeFile(lockFile(), `${process.pid}\n`);
    const unlock = await lockFolder(folder);
    await unlock();
  });
});
