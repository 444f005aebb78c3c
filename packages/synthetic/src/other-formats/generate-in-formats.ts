import { interviewLog } from "../interview-log/interview-log.js";
import { type AuthorityOptions, settingOf } from "../options.js";
import { type SyntheticFile, sheetOf } from "../sheet.js";
import { ssda903 } from "../ssda903/index.js";
import { lifeOf } from "../world/life.js";
import { type SyntheticTruth, truthOf } from "../world/truth.js";
import { annexA, type SyntheticWorkbook } from "./annex-a.js";
import { cinXml } from "./cin-xml.js";
import { cswwXml } from "./csww-xml.js";
import { dfeJson } from "./dfe-json.js";
import { hdmFiles } from "./hdm.js";
import { ssdFiles } from "./ssd.js";
import { ssda903Xml } from "./ssda903-xml.js";

/** One truth as each kind of source would tell it, without defects. */
export interface AuthorityInFormats {
  readonly truth: SyntheticTruth;
  readonly ssd: readonly SyntheticFile[];
  /** With the form map of {@link inventedFormMap}. */
  readonly hdm: readonly SyntheticFile[];
  readonly ssda903Xml: SyntheticFile;
  readonly dfeJson: SyntheticFile;
  readonly cinXml: SyntheticFile;
  /** Its list of children in care. */
  readonly annexA: SyntheticWorkbook;
  readonly cswwXml: SyntheticFile;
}

/**
 * Invents an authority as {@link generateAuthority} does, and writes what truly happened as other sources
 * would tell it.
 *
 * @param night warehouses number their rows anew each night; another night, the same facts
 * @throws RangeError when an option makes no sense, saying which and why
 */
export function generateInFormats(options: AuthorityOptions, night = 1): AuthorityInFormats {
  const setting = settingOf(options);
  const lives = Array.from({ length: setting.childCount }, (_, at) => lifeOf(setting, at + 1));
  const sheets = [...ssda903, interviewLog].map((table) => sheetOf(table, lives, setting));
  const truth = truthOf(lives, setting);
  return {
    truth,
    ssd: ssdFiles(lives, setting.seed, night),
    hdm: hdmFiles(lives, setting.seed, night),
    ssda903Xml: ssda903Xml(sheets),
    dfeJson: dfeJson(lives),
    cinXml: cinXml(lives, Number(options.to.slice(0, 4))),
    annexA: annexA(lives, setting),
    cswwXml: cswwXml(truth.workforce),
  };
}
