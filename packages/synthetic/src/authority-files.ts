import { AUTHORITY_CODE } from "./assumed.js";
import { generateAuthority } from "./generate-authority.js";
import type { AuthorityOptions } from "./options.js";
import type { SyntheticFile } from "./sheet.js";

/**
 * An invented authority as files to write, the last of which is `manifest.json`: the options, the
 * rows of each file, and every defect that was injected.
 *
 * @param options as for {@link generateAuthority}
 * @throws RangeError when an option makes no sense, saying which and why
 * @example
 * for (const { name, text } of authorityFiles({ seed: "demo", ...demoPeriod("2026-11-24") })) {
 *   await writeFile(join(folder, name), text);
 * }
 */
export function authorityFiles(options: AuthorityOptions): readonly SyntheticFile[] {
  const { files, defects } = generateAuthority(options);
  const manifest = {
    what: "An invented authority. No row describes a person.",
    authorityCode: AUTHORITY_CODE,
    options: { scale: 1, withDefects: true, ...options },
    files: files.map(({ name, text }) => ({ name, rows: text.split("\r\n").length - 2 })),
    defects,
  };
  return [...files, { name: "manifest.json", text: `${JSON.stringify(manifest, null, 2)}\n` }];
}
