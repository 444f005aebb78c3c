import type { FieldMapping } from "../field.js";
import { anyCode, birthDay, id, ofWarehouse } from "../fields.js";
import type { TableMapping } from "../table.js";
import { gives, hdmTable, link, personKey } from "./keys.js";

// The legacy id is the case system's own. The warehouse's key is no key: it may be another tomorrow.
const legacy = id("LEGACY_ID");

/**
 * Children and young people. A duplicate is kept, and points to the person who survives it where the
 * authority has a column that names that person.
 *
 * @param survivorColumn the authority's column of the surviving DIM_PERSON_ID; `null` for none
 */
export function persons(survivorColumn: string | null): TableMapping {
  const merged: { mergedInto: FieldMapping } | object =
    survivorColumn === null ? {} : { mergedInto: link("DIM_PERSON_ID", survivorColumn) };
  return hdmTable(
    "DIM_PERSON",
    "DIM_PERSON_ID LEGACY_ID BIRTH_DTTM DEATH_DTTM DOB_ESTIMATED DUPLICATED_DTTM GENDER_MAIN_CODE " +
      "ETHNICITY_MAIN_CODE UPN",
    {
      required: ["DIM_PERSON_ID", "LEGACY_ID"],
      givesAliases: [gives("DIM_PERSON_ID", legacy)],
      streams: [
        {
          entity: "person",
          sameKey: "agree",
          fields: {
            personKey: legacy,
            birth: ofWarehouse(birthDay("BIRTH_DTTM")),
            birthCertainty: {
              as: "code",
              from: "DOB_ESTIMATED",
              words: { Y: "estimated", N: "known", "1": "estimated", "0": "known" },
              blank: "unknown",
              noColumn: "unknown",
            },
            death: ofWarehouse(birthDay("DEATH_DTTM")),
            sex: anyCode("GENDER_MAIN_CODE"),
            ethnicity: anyCode("ETHNICITY_MAIN_CODE"),
            ...merged,
          },
        },
        {
          entity: "person_identifier",
          sameKey: "agree",
          onlyWhenFilled: "UPN",
          fields: {
            personKey: legacy,
            scheme: { as: "constant", value: "upn" },
            value: id("UPN"),
          },
        },
      ],
    },
  );
}

/** What disabilities a child has, a row each. */
export const disabilities: TableMapping = hdmTable(
  "FACT_DISABILITY",
  "FACT_DISABILITY_ID DIM_PERSON_ID DIM_LOOKUP_DISAB_CODE",
  {
    required: ["DIM_PERSON_ID", "DIM_LOOKUP_DISAB_CODE"],
    streams: [
      {
        entity: "person",
        sameKey: "agree",
        fields: {
          personKey,
          disabilities: { as: "codes", from: "DIM_LOOKUP_DISAB_CODE", separator: "\n", known: [] },
        },
      },
    ],
  },
);
