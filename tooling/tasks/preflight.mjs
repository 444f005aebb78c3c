import { existsSync } from "node:fs";
import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { Stop } from "./stop.mjs";

/** @throws Stop when another program has the port, or the number is no port */
export async function assertPortIsFree(port) {
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    throw new Stop(`PORT is "${port}", which is no port: give a number from 1 to 65535.`);
  }
  const another = port === "3000" ? 3001 : 3000;
  const choose = `choose another, for example PORT=${another} npm start.`;
  if (await answers(Number(port))) throw new Stop(`Port ${port} is in use: ${choose}`);
  const refusal = await listens(Number(port));
  if (refusal === "EACCES") throw new Stop(`Port ${port} may not be used by you: ${choose}`);
  if (refusal !== undefined) throw new Stop(`Port ${port} is in use: ${choose}`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}

function listens(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", ({ code }) => resolve(code));
    server.listen({ port, host: "127.0.0.1" }, () => server.close(() => resolve(undefined)));
  });
}

/** @throws Stop when the folder cannot be made, or no file can be written and deleted in it */
export async function assertWritable(folder) {
  const probe = join(folder, ".probe");
  try {
    await makeFolder(folder);
    await writeFile(probe, "may be deleted");
    await rm(probe);
  } catch (error) {
    if (error.code === "ENOSPC") throw new Stop(`The disk that holds ${folder} is full.`);
    throw new Stop(
      `The folder ${folder} cannot be written (${error.code}): name another in WAYMARK_HOME.`,
    );
  }
}

/** As mkdir's own `recursive`, which never returns below a folder that answers "not there", as /proc does. */
async function makeFolder(folder) {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** @throws Stop when the disk that holds the folder has less room than that */
export async function assertSpace(folder, neededMb) {
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  if (freeMb >= neededMb) return;
  throw new Stop(
    `The disk that holds ${folder} has ${freeMb} MB free, and ${neededMb} MB are needed: make room and try again.`,
  );
}
