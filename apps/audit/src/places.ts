import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// This file and the bundle in dist/ both lie one folder below the app's own.
const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Folders and files that the app reads, as paths. */
export interface Places {
  readonly pages: string;
  readonly views: string;
  readonly sourceAssets: string;
  readonly builtAssets: string;
  readonly sampleTemplate: string;
  readonly screenshots: string;
  readonly govukFrontend: string;
}

/** What the app reads at run time; the same from source and from dist. */
export const places: Places = {
  pages: folder("src/pages"),
  views: folder("src/views"),
  sourceAssets: folder("src/assets"),
  builtAssets: folder("dist/assets"),
  sampleTemplate: folder("templates/sample-case-file-audit.json"),
  screenshots: folder("screenshots"),
  govukFrontend: dirname(createRequire(import.meta.url).resolve("govuk-frontend/package.json")),
};
