import { anyCode, birthDay, id, listed } from "../fields.js";
import type { TableMapping } from "../table.js";
import { child, dfeTable, several, truth } from "./dfe-table.js";

const DETAILS = "child_details";

/** Who the children are. Their names are left where they are. */
export const children: TableMapping = dfeTable("child", {
  columns:
    `${DETAILS}/unique_pupil_number ${DETAILS}/date_of_birth ${DETAILS}/expected_date_of_birth ` +
    `${DETAILS}/sex ${DETAILS}/ethnicity ${DETAILS}/disabilities ${DETAILS}/uasc_flag ${DETAILS}/purge`,
  streams: [
    {
      entity: "person",
      sameKey: "agree",
      unless: { column: `${DETAILS}/purge`, is: ["true"] },
      fields: {
        personKey: child,
        // An expected day of birth is no birth: an unborn child has none.
        birth: birthDay(`${DETAILS}/date_of_birth`),
        sex: listed(`${DETAILS}/sex`, "M F U"),
        ethnicity: anyCode(`${DETAILS}/ethnicity`),
        disabilities: several(`${DETAILS}/disabilities`),
        uasc: truth(`${DETAILS}/uasc_flag`),
      },
    },
    {
      entity: "person_identifier",
      sameKey: "agree",
      onlyWhenFilled: `${DETAILS}/unique_pupil_number`,
      unless: { column: `${DETAILS}/purge`, is: ["true"] },
      fields: {
        personKey: child,
        scheme: { as: "constant", value: "upn" },
        value: id(`${DETAILS}/unique_pupil_number`),
      },
    },
  ],
});
