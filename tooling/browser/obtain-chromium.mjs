import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";

export function obtainChromium(environment = process.env, say = () => {}) {
  const found = findChromium(environment, say);
  if (found !== undefined) return found;
  if (isRootWithApt()) return installWithApt(environment, say) ?? download(say);
  return download(say);
}

function isRootWithApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installWithApt(environment, say) {
  say("No Chromium on this machine: installing it with apt-get (some minutes, once)...");
  const installed =
    runs(say, "apt-get", ["update"]) &&
    runs(say, "apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  const path = installed ? findChromium(environment) : undefined;
  if (path === undefined) say("apt-get could not install Chromium.");
  return path;
}

function download(say) {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  say("No Chromium on this machine: downloading one for the tests (once, about 180 MB)...");
  const arguments_ = [playwrightProgram(), "install", "chromium", "--no-shell", "--no-progress"];
  if (runs(say, process.execPath, arguments_) && existsSync(path)) return path;
  say("Chromium could not be downloaded.");
  return undefined;
}

function playwrightProgram() {
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  return join(dirname(manifest), JSON.parse(readFileSync(manifest, "utf8")).bin["playwright-core"]);
}

function runs(say, command, arguments_) {
  const { status, stderr } = spawnSync(command, arguments_, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const [reason] = /^(E: |.*Error: ).*$/m.exec(stderr ?? "") ?? [];
  if (status !== 0 && reason !== undefined) say(reason);
  return status === 0;
}
