import type { FieldMapping } from "../field.js";
import { anyCode, employment, flag, id, keyOf } from "../fields.js";
import type { TableMapping } from "../table.js";

const REFERENCE_DATE = "/Message/Header/CollectionDetails/ReferenceDate";

const workerKey = id("SWENo");
const asAt: FieldMapping = {
  as: "day",
  from: REFERENCE_DATE,
  notBefore: "1990-01-01",
  isRequired: true,
};

/** The workers of a children's social work workforce return, as they were on its reference date. */
const workers: TableMapping = {
  source: "csww-worker",
  title: "workforce return workers",
  version: "1",
  columns: [
    "SWENo",
    "AgencyWorker",
    "FTE",
    "FTE30",
    "OrgRole",
    "RoleStartDate",
    "RoleEndDate",
    "Cases30",
    REFERENCE_DATE,
  ],
  required: ["SWENo"],
  nested: [{ record: "/Message/CSWWWorker" }],
  streams: [
    {
      entity: "worker",
      sameKey: "collide",
      inOrder: [["started", "ended"]],
      fields: {
        workerKey,
        role: anyCode("OrgRole"),
        agency: flag("AgencyWorker"),
        started: employment("RoleStartDate"),
        ended: employment("RoleEndDate"),
        caseloadSupplied: { as: "number", from: "Cases30", isWhole: true },
      },
    },
    {
      entity: "worker_fte",
      sameKey: "agree",
      fields: { workerKey, fte: { as: "number", from: "FTE" }, from: asAt },
    },
  ],
};

/** The vacancies of the whole authority, on the reference date. */
const vacancies: TableMapping = {
  source: "csww-vacancy",
  title: "workforce return vacancies",
  version: "1",
  columns: ["NumberOfVacancies", "NoAgencyFTE", "NoAgencyHeadcount", REFERENCE_DATE],
  required: ["NumberOfVacancies"],
  nested: [{ record: "/Message/LALevelVacancies" }],
  streams: [
    {
      entity: "vacancy",
      sameKey: "agree",
      fields: {
        vacancyKey: keyOf({ as: "constant", value: "authority" }, asAt),
        fte: { as: "number", from: "NumberOfVacancies", isRequired: true },
        from: asAt,
      },
    },
  ],
};

/** The children's social work workforce return. */
export const cswwTables: readonly TableMapping[] = [workers, vacancies];
