import type { AliasField, FieldMapping } from "../field.js";
import { anyCode, eventTime, flag, keyOf, requiredTime, staffId } from "../fields.js";
import type { TableMapping } from "../table.js";
import { link, person, REFERRAL, TEAM, WORKER } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const teamName: FieldMapping = { as: "text", from: "dept_team_name", isRequired: true };

/** Teams. A team is known by its name: its number is the warehouse's. */
export const teams: TableMapping = ssdTable(
  "ssd_department",
  of("dept", "team_id team_name team_parent_id team_parent_name"),
  ["dept_team_id", "dept_team_name"],
  {
    givesAliases: [{ scheme: TEAM, from: "dept_team_id", value: keyOf(teamName) }],
    streams: [
      {
        entity: "team",
        sameKey: "agree",
        fields: {
          teamKey: keyOf(teamName),
          name: teamName,
          parentKey: link(TEAM, "dept_team_parent_id"),
        },
      },
    ],
  },
);

const workerKey: FieldMapping = {
  as: "first",
  of: [
    staffId("prof_staff_id"),
    staffId("prof_social_worker_registration_no"),
    { as: "id", from: "prof_professional_id" },
  ],
};

/**
 * Workers. Their hours are left out: they are those of today, and no row says since when. The caseload is
 * a count of last 30 September, kept for comparison alone.
 */
export const workers: TableMapping = ssdTable(
  "ssd_professionals",
  of(
    "prof",
    "professional_id staff_id professional_name social_worker_registration_no agency_worker_flag " +
      "professional_job_title professional_caseload professional_department full_time_equivalency",
  ),
  ["prof_professional_id", "prof_staff_id"],
  {
    givesAliases: [{ scheme: WORKER, from: "prof_professional_id", value: workerKey }],
    streams: [
      {
        entity: "worker",
        sameKey: "agree",
        fields: {
          workerKey,
          role: anyCode("prof_professional_job_title"),
          agency: flag("prof_agency_worker_flag"),
          caseloadSupplied: { as: "number", from: "prof_professional_caseload", isWhole: true },
        },
      },
    ],
  },
);

const personKey = person("invo_person_id");
// -1 is an unallocated child; a worker who is not in the extract is a hole in it.
const worker: AliasField = {
  as: "alias",
  from: "invo_professional_id",
  scheme: WORKER,
  isRequired: "ifNamed",
};
const role = anyCode("invo_professional_role_id");
const started = requiredTime("invo_involvement_start_date");

/**
 * Who is involved with a child. A role is no proof of holding the case, unless the authority declares it.
 *
 * @param caseHoldingRoles the codes of the roles that hold a case
 */
export function involvements(caseHoldingRoles: readonly string[]): TableMapping {
  const yes = caseHoldingRoles.map((code) => code.toLowerCase());
  const isAllocated: FieldMapping =
    yes.length === 0
      ? { as: "constant", value: "unknown" }
      : { as: "tri", from: "invo_professional_role_id", yes, no: [], notApplicable: [] };
  return ssdTable(
    "ssd_involvements",
    of(
      "invo",
      "involvements_id professional_id professional_role_id professional_team person_id " +
        "involvement_start_date involvement_end_date worker_change_reason referral_id",
    ),
    ["invo_professional_id", "invo_person_id", "invo_involvement_start_date"],
    {
      streams: [
        {
          entity: "allocation",
          sameKey: "collide",
          inOrder: [["started", "ended"]],
          fields: {
            allocationKey: keyOf(personKey, worker, role, started),
            personKey,
            workerKey: worker,
            role: {
              as: "first",
              of: [role, { as: "constant", value: { code: "unknown", raw: null } }],
            },
            isAllocated,
            started,
            ended: eventTime("invo_involvement_end_date"),
            changeReason: anyCode("invo_worker_change_reason"),
            teamKey: link(TEAM, "invo_professional_team"),
            referralKey: link(REFERRAL, "invo_referral_id"),
          },
        },
      ],
    },
  );
}
