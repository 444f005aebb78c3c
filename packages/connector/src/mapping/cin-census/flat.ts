import { anyCode, birthDay, id } from "../fields.js";
import type { TableMapping } from "../table.js";

const child = id("LAchildID");

/** Two modules of the census as flat CSV files, as some authorities pass them on. */
export const flatTables: readonly TableMapping[] = [
  {
    source: "cin-flat-identifiers",
    title: "CIN census child identifiers as CSV",
    version: "1",
    columns: [
      "LAchildID",
      "UPN",
      "FormerUPN",
      "UPNunknown",
      "PersonBirthDate",
      "ExpectedPersonBirthDate",
      "GenderCurrent",
      "PersonDeathDate",
    ],
    required: ["LAchildID"],
    streams: [
      {
        entity: "person",
        sameKey: "agree",
        fields: {
          personKey: child,
          birth: birthDay("PersonBirthDate"),
          death: birthDay("PersonDeathDate"),
          gender: anyCode("GenderCurrent"),
        },
      },
    ],
  },
  {
    source: "cin-flat-characteristics",
    title: "CIN census child characteristics as CSV",
    version: "1",
    columns: ["LAchildID", "Ethnicity"],
    required: ["LAchildID", "Ethnicity"],
    streams: [
      {
        entity: "person",
        sameKey: "agree",
        fields: { personKey: child, ethnicity: anyCode("Ethnicity") },
      },
    ],
  },
];
