export { findChromium } from "./find-chromium.mjs";
export { launchChromium } from "./launch-chromium.mjs";
export { obtainChromium } from "./obtain-chromium.mjs";
