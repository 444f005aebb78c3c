import { known, listed } from "../fields.js";
import type { TableMapping } from "../table.js";
import { birth, child } from "./child.js";

const ETHNICITIES =
  "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT";

/** Who the looked-after children are. */
export const header: TableMapping = {
  source: "ssda903-header",
  title: "SSDA903 header",
  version: "1",
  columns: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
  required: ["CHILD"],
  streams: [
    {
      entity: "person",
      sameKey: "collide",
      fields: {
        personKey: child,
        birth,
        birthCertainty: known,
        // 1 and 2 until 2024, letters from 2025.
        sex: { as: "code", from: "SEX", words: { "1": "M", "2": "F", M: "M", F: "F", U: "U" } },
        ethnicity: listed("ETHNIC", ETHNICITIES),
      },
    },
  ],
};
