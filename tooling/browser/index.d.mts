import type { Browser } from "playwright-core";

/** Says one line about what is being done. */
export type Say = (line: string) => void;

/**
 * Where a Chromium is on this machine; nothing is installed.
 *
 * @param environment WAYMARK_CHROMIUM, CHROMIUM_PATH and CHROME_PATH are tried in this order, then
 *   the usual places of the operating system
 * @param say told when a variable names no program
 * @returns the program's path, or `undefined` when there is none
 */
export function findChromium(environment?: NodeJS.ProcessEnv, say?: Say): string | undefined;

/**
 * A Chromium on this machine, installed first when there is none: by apt-get as root, elsewhere by
 * the browser-automation library's own download.
 *
 * @param say told, line by line, what is installed and how it went
 * @returns the program's path, or `undefined` when none can be had
 */
export function obtainChromium(environment?: NodeJS.ProcessEnv, say?: Say): string | undefined;

/**
 * Starts a Chromium without a window.
 *
 * @throws Error with one sentence when there is no Chromium or it does not start
 * @example const browser = await launchChromium();
 */
export function launchChromium(environment?: NodeJS.ProcessEnv): Promise<Browser>;
