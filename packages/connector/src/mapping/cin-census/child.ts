import type { CodeField } from "../field.js";
import { anyCode, birthDay, id, listed } from "../fields.js";
import type { TableMapping } from "../table.js";
import { below, child, cinTable } from "./cin-table.js";

const DISABILITY = "ChildCharacteristics/Disabilities/Disability";

/** 1 and 2 until 2024, letters from 2025; files mix them. */
function sexOf(from: string): CodeField {
  return {
    as: "code",
    from,
    words: { "1": "M", "2": "F", M: "M", F: "F", U: "U", "0": "U", "9": "U" },
  };
}

/** Who the children are. */
export const children: TableMapping = cinTable(
  "child",
  [
    ...below(
      "ChildIdentifiers",
      "UPN PersonBirthDate ExpectedPersonBirthDate GenderCurrent Sex PersonDeathDate",
    ),
    "ChildCharacteristics/Ethnicity",
    DISABILITY,
  ],
  {
    streams: [
      {
        entity: "person",
        sameKey: "agree",
        fields: {
          personKey: child,
          // An expected day of birth is no birth: an unborn child has none.
          birth: birthDay("ChildIdentifiers/PersonBirthDate"),
          death: birthDay("ChildIdentifiers/PersonDeathDate"),
          sex: sexOf("ChildIdentifiers/Sex"),
          gender: anyCode("ChildIdentifiers/GenderCurrent"),
          ethnicity: anyCode("ChildCharacteristics/Ethnicity"),
          disabilities: {
            as: "codes",
            from: DISABILITY,
            separator: "\n",
            known: listed("", "NONE MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA").known,
          },
        },
      },
      {
        entity: "person_identifier",
        sameKey: "agree",
        onlyWhenFilled: "ChildIdentifiers/UPN",
        fields: {
          personKey: child,
          scheme: { as: "constant", value: "upn" },
          value: id("ChildIdentifiers/UPN"),
        },
      },
    ],
  },
);
