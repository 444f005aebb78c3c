import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateAuthority } from "@waymark/synthetic";

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

const YEARS = 2;

/** Writes the files of an invented authority, with what it declares of them. */
export async function generate({
  folder,
  seed,
  from,
  to,
  now,
  write,
}: Generation): Promise<number> {
  const lastDay = to ?? now.slice(0, 10);
  const firstDay = from ?? `${Number(lastDay.slice(0, 4)) - YEARS}${lastDay.slice(4)}`;
  const { files } = generateAuthority({ seed, from: firstDay, to: lastDay });
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  write(`Wrote ${files.length} files of an invented authority to ${folder}`);
  return 0;
}
