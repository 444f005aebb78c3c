import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { authorityFiles, demoPeriod } from "@waymark/synthetic";

/** What to invent, and where to write it. */
export interface Generation {
  readonly folder: string;
  readonly seed: string;
  /** London days; `null` for two years up to the day of `now`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly now: string;
  readonly write: (line: string) => void;
}

// What this authority declares of its files: its MIS_END is the return, as its log confirms.
const declarations = { authorityCode: "000", ssda903: { endIsReturn: true } };

/** Writes the files of an invented authority, with what it declares of them. */
export async function generate({
  folder,
  seed,
  from,
  to,
  now,
  write,
}: Generation): Promise<number> {
  const period = demoPeriod(to ?? now.slice(0, 10));
  const files = authorityFiles({ seed, ...period, ...(from === null ? {} : { from }) });
  const config = { name: "waymark.json", text: `${JSON.stringify(declarations, null, 2)}\n` };
  await mkdir(folder, { recursive: true });
  // The manifest comes last: where it stands, all the files do.
  for (const { name, text } of [config, ...files]) await writeFile(join(folder, name), text);
  write(`Wrote the files of an invented authority to ${folder}`);
  return 0;
}
