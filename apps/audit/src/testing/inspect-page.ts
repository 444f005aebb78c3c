import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { places } from "../places.js";

const WIDTHS = [1280, 320];
const HEIGHT = 900;

/**
 * Checks the page that a browser shows, at both widths: nothing that axe-core calls a violation, one
 * first heading, and no sideways scroll of the page itself. Leaves a picture of each.
 *
 * @param name of the picture
 */
export async function inspectPage(page: Page, name: string): Promise<void> {
  await mkdir(places.screenshots, { recursive: true });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const path = join(places.screenshots, `${name}-${width}.png`);
    await page.screenshot({ path, fullPage: true });
    await page.evaluate(axe.source);
    const found = await page.evaluate<readonly string[]>(`axe.run(document).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
    expect(found, `${name} at ${width}`).toEqual([]);
    expect(await page.locator("h1").count(), `${name}: first headings`).toBe(1);
    const beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    expect(await page.evaluate(beyond), `${name} at ${width}: sideways scroll`).toBe(0);
  }
}
