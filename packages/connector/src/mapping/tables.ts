import { annexATables } from "./annex-a/index.js";
import { cinCensusTables } from "./cin-census/index.js";
import { cswwTables } from "./csww/index.js";
import { dfeApiTables } from "./dfe-api/index.js";
import { type HdmDeclarations, hdmTables } from "./hdm/index.js";
import { interviewLog } from "./interview-log.js";
import { type SsdDeclarations, ssdTables } from "./ssd/index.js";
import { type Ssda903Declarations, ssda903Tables } from "./ssda903/index.js";
import { ssda903XmlTables } from "./ssda903/xml.js";
import type { TableMapping } from "./table.js";

/** What an authority declares of its own files, source by source. */
export interface Declarations {
  readonly ssda903: Ssda903Declarations;
  readonly ssd: SsdDeclarations;
  readonly hdm: HdmDeclarations;
}

/** Every table that Waymark reads from any authority. */
export function knownTables({ ssda903, ssd, hdm }: Declarations): readonly TableMapping[] {
  return [
    ...ssda903Tables(ssda903),
    ...ssda903XmlTables,
    interviewLog,
    ...cinCensusTables,
    ...cswwTables,
    ...annexATables,
    ...dfeApiTables,
    ...ssdTables(ssd),
    ...hdmTables(hdm),
  ];
}
