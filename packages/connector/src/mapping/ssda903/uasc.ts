import type { TableMapping } from "../table.js";
import { child } from "./child.js";

/** Which children are unaccompanied and seeking asylum: to stand in this table is to be one. */
export const uasc: TableMapping = {
  source: "ssda903-uasc",
  title: "SSDA903 UASC",
  version: "1",
  columns: ["CHILD", "SEX", "DOB", "DUC"],
  required: ["CHILD"],
  streams: [
    {
      entity: "person",
      sameKey: "agree",
      fields: { personKey: child, uasc: { as: "constant", value: "yes" } },
    },
  ],
};
