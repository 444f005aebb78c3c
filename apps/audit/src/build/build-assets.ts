import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { compileAsync } from "sass";
import { places } from "../places.js";

/**
 * Writes the style sheet, the script and the icon under names that carry their own hash, with a
 * manifest from plain name to hashed name beside them.
 *
 * @param folder made when it does not exist
 */
export async function buildAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const assets = {
    "app.css": await compileStyles(),
    "govuk-frontend.js": await govukScript(),
    "icon.svg": await readFile(join(places.sourceAssets, "icon.svg"), "utf8"),
  };
  const manifest = Object.entries(assets).map(([name, text]) => [name, hashedName(name, text)]);
  await Promise.all(
    Object.entries(assets).map(([name, text]) =>
      writeFile(join(folder, hashedName(name, text)), text),
    ),
  );
  await writeFile(join(folder, "manifest.json"), JSON.stringify(Object.fromEntries(manifest)));
}

async function compileStyles(): Promise<string> {
  const { css } = await compileAsync(join(places.sourceAssets, "app.scss"), {
    loadPaths: [join(places.govukFrontend, "dist")],
    quietDeps: true,
    style: "compressed",
  });
  return css;
}

async function govukScript(): Promise<string> {
  const script = join(places.govukFrontend, "dist/govuk/govuk-frontend.min.js");
  // Its source map is not served, so the reference to it would be a request that fails.
  return (await readFile(script, "utf8")).replace(/\/\/# sourceMappingURL=.*\s*$/, "");
}

function hashedName(name: string, text: string): string {
  const { name: stem, ext } = parse(name);
  return `${stem}-${createHash("sha256").update(text).digest("hex").slice(0, 16)}${ext}`;
}
