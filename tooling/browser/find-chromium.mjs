import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const VARIABLES = ["WAYMARK_CHROMIUM", "CHROMIUM_PATH", "CHROME_PATH"];

export function findChromium(environment = process.env, say = () => {}) {
  for (const variable of VARIABLES.filter((name) => environment[name])) {
    const path = environment[variable];
    if (isProgram(path)) return path;
    say(`${variable} names ${path}, which is no program that can be run; looking elsewhere.`);
  }
  return usualPlaces(environment).find((path) => isProgram(path) && starts(path));
}

function usualPlaces(environment) {
  if (process.platform === "darwin") return macPlaces(environment);
  if (process.platform === "win32") return windowsPlaces(environment);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (environment.PATH ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function macPlaces({ HOME = "" }) {
  const programs = [
    "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  return ["/", HOME].filter(Boolean).flatMap((root) => programs.map((path) => join(root, path)));
}

function windowsPlaces(environment) {
  const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .flatMap((variable) => environment[variable] ?? [])
    .flatMap((root) => programs.map((path) => join(root, path)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Some systems ship a stub that only says how to install the real one; on Windows asking opens a window. */
function starts(path) {
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
