import type { FieldMapping } from "../field.js";
import { anyCode, birthDay, id, listed, ofWarehouse } from "../fields.js";
import type { TableMapping } from "../table.js";
import { PERSON, person } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const legacy: FieldMapping = { as: "id", from: "pers_legacy_id", noneIsNull: true };
// The legacy id is the case system's own; the other is made by the warehouse, and the next best.
const personKey: FieldMapping = { as: "first", of: [legacy, id("pers_person_id")] };

/** Children and young people. Their names are left where they are. */
export const persons: TableMapping = ssdTable(
  "ssd_person",
  of(
    "pers",
    "legacy_id person_id upn forename surname sex gender ethnicity dob single_unique_id upn_unknown " +
      "send_flag expected_dob death_date is_mother nationality",
  ),
  ["pers_person_id"],
  {
    givesAliases: [{ scheme: PERSON, from: "pers_person_id", value: personKey }],
    streams: [
      {
        entity: "person",
        sameKey: "agree",
        fields: {
          personKey,
          // An expected day of birth is no birth: an unborn child has none.
          birth: ofWarehouse(birthDay("pers_dob")),
          death: ofWarehouse(birthDay("pers_death_date")),
          sex: anyCode("pers_sex"),
          gender: anyCode("pers_gender"),
          ethnicity: anyCode("pers_ethnicity"),
        },
      },
      {
        entity: "person_identifier",
        sameKey: "agree",
        onlyWhenFilled: "pers_upn",
        fields: {
          personKey,
          scheme: { as: "constant", value: "upn" },
          value: id("pers_upn"),
        },
      },
    ],
  },
);

/** What disabilities a child has, a row each. */
export const disabilities: TableMapping = ssdTable(
  "ssd_disability",
  of("disa", "table_id person_id disability_code"),
  ["disa_person_id", "disa_disability_code"],
  {
    streams: [
      {
        entity: "person",
        sameKey: "agree",
        fields: {
          personKey: person("disa_person_id"),
          disabilities: {
            as: "codes",
            from: "disa_disability_code",
            separator: "\n",
            known: listed("", "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA").known,
          },
        },
      },
    ],
  },
);
