import { declared, eventTime, flag, keyOf, requiredTime } from "../fields.js";
import type { TableMapping } from "../table.js";
import { link, person, REFERRAL } from "./keys.js";
import { of, ssdTable } from "./ssd-table.js";

const planned = person("cinp_person_id");
const planStarted = requiredTime("cinp_cin_plan_start_date");

/** Child in need plans. */
export const needPlans: TableMapping = ssdTable(
  "ssd_cin_plans",
  of(
    "cinp",
    "cin_plan_id referral_id person_id cin_plan_start_date cin_plan_end_date cin_plan_team " +
      "cin_plan_worker_id",
  ),
  ["cinp_person_id", "cinp_cin_plan_start_date"],
  {
    streams: [
      {
        entity: "plan",
        sameKey: "collide",
        inOrder: [["started", "ended"]],
        fields: {
          planKey: keyOf(planned, declared("cin"), planStarted),
          planType: declared("cin"),
          personKey: planned,
          referralKey: link(REFERRAL, "cinp_referral_id"),
          started: planStarted,
          ended: eventTime("cinp_cin_plan_end_date"),
        },
      },
    ],
  },
);

/** Visits to children in need, on a protection plan, and looked after: three tables of one kind. */
export const visits: readonly TableMapping[] = [
  visitTable("cin", "cinv", "cin_visit_id person_id", " cin_visit_bedroom"),
  visitTable("cp", "cppv", "cp_visit_id person_id cp_plan_id", " cp_visit_bedroom"),
  visitTable("cla", "clav", "cla_visit_id cla_id person_id", ""),
];

function visitTable(type: string, prefix: string, ids: string, more: string): TableMapping {
  const personKey = person(`${prefix}_person_id`);
  const at = requiredTime(`${prefix}_${type}_visit_date`);
  const own = `${ids} ${type}_visit_date ${type}_visit_seen ${type}_visit_seen_alone${more}`;
  return ssdTable(
    `ssd_${type}_visits`,
    of(prefix, own),
    [`${prefix}_person_id`, `${prefix}_${type}_visit_date`],
    {
      streams: [
        {
          entity: "visit",
          sameKey: "collide",
          fields: {
            visitKey: keyOf(personKey, declared(type), at),
            personKey,
            visitType: declared(type),
            at,
            seen: flag(`${prefix}_${type}_visit_seen`),
            seenAlone: flag(`${prefix}_${type}_visit_seen_alone`),
          },
        },
      ],
    },
  );
}
