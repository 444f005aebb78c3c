import { confusionTableOfColumns, krippendorffAlphaOfTable } from "@waymark/core/agreement";
import { nineDecimals } from "../score-table.mjs";

const SCALE = ["inadequate", "requires-improvement", "good", "outstanding"];

export function prepare(columns) {
  const grades = {
    categories: SCALE,
    auditor: columns["scores.a"],
    moderator: columns["scores.b"],
  };
  let result;
  const pass = () => {
    result = krippendorffAlphaOfTable(confusionTableOfColumns(grades), "interval");
  };
  return { pass, checksum: () => nineDecimals(result.value) };
}
