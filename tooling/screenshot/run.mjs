// Writes docs/images/missing-episodes.png: the demonstration as built, in a folder of its own.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@waymark/browser";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PICTURE = join(ROOT, "docs/images/missing-episodes.png");
const READY = "Waymark is ready";

const home = await mkdtemp(join(tmpdir(), "waymark-screenshot-"));
const port = await freePort();
const app = spawn(process.execPath, [join(ROOT, "tooling/run.mjs"), "start"], {
  env: { ...process.env, WAYMARK_HOME: home, PORT: String(port) },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  await ready(app);
  await takePicture(`http://localhost:${port}`);
  process.stdout.write(`Wrote ${PICTURE}\n`);
} finally {
  await stopped(app);
  await rm(home, { recursive: true });
}

async function takePicture(address) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
    await page.goto(`${address}/demo`);
    await page.getByRole("button", { name: /manager/i }).click();
    await page.goto(`${address}/dashboards/return-interviews/episodes`);
    await mkdir(join(PICTURE, ".."), { recursive: true });
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function ready(child) {
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text) => text.includes(READY) && resolve());
    child.on("exit", (status) => reject(new Error(`the app ended with status ${status}`)));
  });
}

function stopped(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.on("exit", resolve).kill("SIGTERM");
  });
}
