import { injectDefects } from "./defects/inject-defects.js";
import type { InjectedDefect } from "./defects/injected-defect.js";
import { interviewLog } from "./interview-log/interview-log.js";
import { type AuthorityOptions, settingOf } from "./options.js";
import { fileOf, type SyntheticFile, sheetOf } from "./sheet.js";
import { ssda903 } from "./ssda903/index.js";
import { lifeOf } from "./world/life.js";
import { type SyntheticTruth, truthOf } from "./world/truth.js";

/** An invented authority: the files it sends, what truly happened, and what was spoiled on purpose. */
export interface SyntheticAuthority {
  /** The twelve files of an SSDA903 return and a return home interview log. */
  readonly files: readonly SyntheticFile[];
  readonly truth: SyntheticTruth;
  readonly defects: readonly InjectedDefect[];
}

/**
 * Invents an authority: its looked-after children, their missing episodes and return home
 * interviews, written as the files a real one sends. No row describes a person: every child's id
 * begins with SYN, every postcode with ZZ, and every pupil number fails its check.
 *
 * @param options a seed and a period; the same options give the same bytes on any machine
 * @throws RangeError when an option makes no sense, saying which and why
 * @example
 * const { files } = generateAuthority({ seed: "demo", from: "2024-11-25", to: "2026-11-24" });
 * files[0]?.name // "header.csv"
 */
export function generateAuthority(options: AuthorityOptions): SyntheticAuthority {
  const setting = settingOf(options);
  const lives = Array.from({ length: setting.childCount }, (_, at) => lifeOf(setting, at + 1));
  const sound = [...ssda903, interviewLog].map((table) => sheetOf(table, lives, setting));
  const { sheets, defects } =
    (options.withDefects ?? true) ? injectDefects(sound, setting) : { sheets: sound, defects: [] };
  return { files: sheets.map(fileOf), truth: truthOf(lives, setting), defects };
}
