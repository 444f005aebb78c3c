// Prints the path of a Chromium, which it installs if it must; prints nothing when none can be had.
import { obtainChromium } from "./index.mjs";

const say = (line) => process.stderr.write(`${line}\n`);
const path = obtainChromium(process.env, say);
if (path === undefined) say("There is no Chromium, so the browser tests will fail.");
else process.stdout.write(path);
