import type { TableMapping } from "../table.js";

/** The tables of the 903 that no canonical record carries. They are read and counted, not stored. */
export const notKept: readonly TableMapping[] = [
  notKeptTable("ad1", "AD1", "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"),
  notKeptTable("dolo", "deprivation of liberty", "DOLO_START DOLO_END"),
  notKeptTable(
    "oc2",
    "OC2",
    "SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT " +
      "SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED",
  ),
  notKeptTable("oc3", "OC3", "IN_TOUCH ACTIV ACCOM"),
  notKeptTable(
    "placed-for-adoption",
    "placed for adoption",
    "DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
  ),
  notKeptTable("previous-permanence", "previous permanence", "PREV_PERM LA_PERM DATE_PERM"),
];

function notKeptTable(name: string, title: string, own: string): TableMapping {
  return {
    source: `ssda903-${name}`,
    title: `SSDA903 ${title}`,
    version: "1",
    columns: ["CHILD", "DOB", ...own.split(" ")],
    required: ["CHILD"],
    streams: [],
  };
}
