import { readFile } from "node:fs/promises";
import { type AuditTemplate, parseAuditTemplate } from "@waymark/core";

/**
 * Reads an audit template from its file.
 *
 * @throws Error naming the first thing that is wrong with it
 */
export async function readTemplate(file: string): Promise<AuditTemplate> {
  const parsed = parseAuditTemplate(JSON.parse(await readFile(file, "utf8")));
  if (parsed.ok) return parsed.template;
  const [first] = parsed.problems;
  throw new Error(`${file}: ${first?.path} ${first?.problem}`);
}
