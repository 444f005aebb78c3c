import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FilesConfig } from "@waymark/connector";
import { z } from "zod";

/** A configuration that cannot be used; the sentence names the file and what to mend. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * What the authority declares of its files: the file that is named, else `waymark.json` among the
 * files, else the defaults.
 *
 * @throws ConfigError when a file is named and cannot be read, or does not hold what it should
 */
export async function readConfig(folder: string, named: string | null): Promise<FilesConfig> {
  const file = named ?? join(folder, "waymark.json");
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null && named !== null) {
    throw new ConfigError(`The configuration file ${named} cannot be read.`);
  }
  const parsed = FilesConfig.safeParse(text === null ? {} : toJson(text, file));
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    `The configuration file ${file} is wrong:\n${z.prettifyError(parsed.error)}`,
  );
}

function toJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`The configuration file ${file} is not JSON.`, { cause });
  }
}
