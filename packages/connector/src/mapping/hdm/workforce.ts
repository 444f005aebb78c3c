import type { AliasField, FieldMapping } from "../field.js";
import { anyCode, eventTime, flag, keyOf, requiredTime, staffId } from "../fields.js";
import type { TableMapping } from "../table.js";
import { gives, hdmTable, link, personKey } from "./keys.js";

const name: FieldMapping = { as: "text", from: "NAME", isRequired: true };
const teamKey = keyOf(name);

/** Teams. A team is known by its name: its number is the warehouse's. */
export const teams: TableMapping = hdmTable(
  "DIM_DEPARTMENT",
  "DIM_DEPARTMENT_ID NAME DEPT_ID DEPT_TYPE_DESCRIPTION",
  {
    required: ["DIM_DEPARTMENT_ID", "NAME"],
    givesAliases: [gives("DIM_DEPARTMENT_ID", teamKey)],
    streams: [{ entity: "team", sameKey: "agree", fields: { teamKey, name } }],
  },
);

const workerKey: FieldMapping = {
  as: "first",
  of: [staffId("STAFF_ID"), staffId("WORKER_ID_CODE"), { as: "id", from: "DIM_WORKER_ID" }],
};

/** Workers. Their hours are left out: they are those of today, and no row says since when. */
export const workers: TableMapping = hdmTable(
  "DIM_WORKER",
  "DIM_WORKER_ID STAFF_ID WORKER_ID_CODE JOB_TITLE FULL_TIME_EQUIVALENCY",
  {
    required: ["DIM_WORKER_ID", "STAFF_ID"],
    leftOutWhen: [{ column: "DIM_WORKER_ID", is: ["-1"] }],
    givesAliases: [gives("DIM_WORKER_ID", workerKey)],
    streams: [
      { entity: "worker", sameKey: "agree", fields: { workerKey, role: anyCode("JOB_TITLE") } },
    ],
  },
);

// -1 is an unallocated child; a worker who is not in the extract is a hole in it.
const worker: AliasField = { ...link("DIM_WORKER_ID"), isRequired: "ifNamed" };
const role: FieldMapping = {
  as: "first",
  of: [
    anyCode("DIM_LOOKUP_INVOLVEMENT_TYPE_CODE"),
    { as: "constant", value: { code: "unknown", raw: null } },
  ],
};
const started = requiredTime("START_DTTM");

/** Who is involved with a child, and whether that worker holds the case: the flag says so, not the role. */
export const involvements: TableMapping = hdmTable(
  "FACT_INVOLVEMENTS",
  "FACT_INVOLVEMENTS_ID DIM_PERSON_ID DIM_WORKER_ID DIM_DEPARTMENT_ID FACT_WORKER_HISTORY_DEPARTMENT_ID " +
    "DIM_LOOKUP_INVOLVEMENT_TYPE_CODE DIM_LOOKUP_CWREASON_CODE IS_ALLOCATED_CW_FLAG START_DTTM END_DTTM " +
    "FACT_REFERRAL_ID",
  {
    required: ["DIM_PERSON_ID", "DIM_WORKER_ID", "START_DTTM"],
    streams: [
      {
        entity: "allocation",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          allocationKey: keyOf(personKey, worker, role, started),
          personKey,
          workerKey: worker,
          role,
          isAllocated: flag("IS_ALLOCATED_CW_FLAG"),
          started,
          ended: eventTime("END_DTTM"),
          changeReason: anyCode("DIM_LOOKUP_CWREASON_CODE"),
          teamKey: {
            as: "first",
            of: [
              link("DIM_DEPARTMENT_ID"),
              link("DIM_DEPARTMENT_ID", "FACT_WORKER_HISTORY_DEPARTMENT_ID"),
            ],
          },
          referralKey: link("FACT_REFERRAL_ID"),
        },
      },
    ],
  },
);
