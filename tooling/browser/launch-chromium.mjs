import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";

const FLAGS = [
  "--no-sandbox", // Chromium refuses to run as root with it, and the pages are our own
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchChromium(environment = process.env) {
  const executablePath = findChromium(environment);
  if (executablePath === undefined) {
    throw new Error(
      "There is no Chromium for the browser tests: install one, or name it in WAYMARK_CHROMIUM.",
    );
  }
  try {
    return await chromium.launch({ executablePath, headless: true, args: FLAGS });
  } catch (cause) {
    throw new Error(`The Chromium at ${executablePath} does not start.`, { cause });
  }
}
