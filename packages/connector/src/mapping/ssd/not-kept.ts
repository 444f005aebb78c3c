import type { TableMapping } from "../table.js";
import { of, ssdTable } from "./ssd-table.js";

/** The tables of the SSD that no canonical record carries. They are read and counted, not stored. */
export const notKept: readonly TableMapping[] = [
  notKeptTable("ssd_family", "fami", "table_id family_id person_id"),
  notKeptTable(
    "ssd_address",
    "addr",
    "table_id person_id address_type address_start_date address_end_date address_postcode " +
      "address_json",
  ),
  notKeptTable(
    "ssd_immigration_status",
    "immi",
    "immigration_status_id person_id immigration_status_start_date " +
      "immigration_status_end_date immigration_status",
  ),
  notKeptTable("ssd_mother", "moth", "table_id person_id childs_person_id childs_dob"),
  notKeptTable(
    "ssd_legal_status",
    "lega",
    "legal_status_id person_id legal_status legal_status_start_date legal_status_end_date",
  ),
  notKeptTable(
    "ssd_cla_convictions",
    "clac",
    "cla_conviction_id person_id cla_conviction_date cla_conviction_offence",
  ),
  notKeptTable(
    "ssd_cla_health",
    "clah",
    "health_check_id person_id health_check_type health_check_date health_check_status",
  ),
  notKeptTable(
    "ssd_cla_immunisations",
    "clai",
    "person_id immunisations_status immunisations_status_date",
  ),
  notKeptTable(
    "ssd_cla_substance_misuse",
    "clas",
    "substance_misuse_id person_id substance_misuse_date substance_misused " +
      "intervention_received",
  ),
  notKeptTable(
    "ssd_cla_previous_permanence",
    "lapp",
    "table_id person_id previous_permanence_option previous_permanence_la " +
      "previous_permanence_order_date",
  ),
  notKeptTable(
    "ssd_cla_care_plan",
    "lacp",
    "table_id person_id cla_care_plan_start_date cla_care_plan_end_date cla_care_plan_json",
  ),
  notKeptTable(
    "ssd_sdq_scores",
    "csdq",
    "table_id person_id sdq_completed_date sdq_score sdq_reason",
  ),
  notKeptTable(
    "ssd_care_leavers",
    "clea",
    "table_id person_id care_leaver_eligibility care_leaver_in_touch " +
      "care_leaver_latest_contact care_leaver_accommodation care_leaver_accom_suitable " +
      "care_leaver_activity pathway_plan_review_date care_leaver_personal_advisor " +
      "care_leaver_allocated_team care_leaver_worker_id",
  ),
  notKeptTable(
    "ssd_permanence",
    "perm",
    "table_id person_id cla_id adm_decision_date part_of_sibling_group " +
      "siblings_placed_together siblings_placed_apart ffa_cp_decision_date placement_order_date " +
      "matched_date adopter_sex adopter_legal_status number_of_adopters " +
      "placed_for_adoption_date adopted_by_carer_flag placed_foster_carer_date " +
      "placed_ffa_cp_date placement_provider_urn decision_reversed_date " +
      "decision_reversed_reason permanence_order_date permanence_order_type adoption_worker_id",
  ),
  notKeptTable(
    "ssd_linked_identifiers",
    "link",
    "table_id person_id identifier_type identifier_value valid_from_date valid_to_date",
  ),
  notKeptTable(
    "ssd_s251_finance",
    "s251",
    "table_id cla_placement_id placeholder_1 placeholder_2 placeholder_3 placeholder_4",
  ),
  notKeptTable(
    "ssd_voice_of_child",
    "voch",
    "table_id person_id explained_worries story_help_understand agree_worker plan_safe " +
      "tablet_help_explain",
  ),
  notKeptTable(
    "ssd_pre_proceedings",
    "prep",
    "table_id person_id plo_family_id pre_pro_decision_date initial_pre_pro_meeting_date " +
      "pre_pro_outcome agree_stepdown_issue_date cp_plans_referral_period legal_gateway_outcome " +
      "prev_pre_proc_child prev_care_proc_child pre_pro_letter_date care_pro_letter_date " +
      "pre_pro_meetings_num pre_pro_parents_legal_rep parents_legal_rep_point_of_issue " +
      "court_reference care_proc_court_hearings care_proc_short_notice proc_short_notice_reason " +
      "la_inital_plan_approved la_initial_care_plan la_final_plan_approved la_final_care_plan",
  ),
  notKeptTable("ssd_send", "send", "table_id person_id upn uln upn_unknown"),
  notKeptTable(
    "ssd_sen_need",
    "senn",
    "table_id active_ehcp_id active_ehcp_need_type active_ehcp_need_rank",
  ),
  notKeptTable(
    "ssd_ehcp_requests",
    "ehcr",
    "ehcp_request_id send_table_id ehcp_req_date ehcp_req_outcome_date ehcp_req_outcome",
  ),
  notKeptTable(
    "ssd_ehcp_assessment",
    "ehca",
    "ehcp_assessment_id ehcp_request_id ehcp_assessment_outcome_date ehcp_assessment_outcome " +
      "ehcp_assessment_exceptions",
  ),
  notKeptTable(
    "ssd_ehcp_named_plan",
    "ehcn",
    "named_plan_id ehcp_asmt_id named_plan_start_date named_plan_ceased_date " +
      "named_plan_ceased_reason",
  ),
  notKeptTable(
    "ssd_ehcp_active_plans",
    "ehcp",
    "active_ehcp_id ehcp_request_id active_ehcp_last_review_date",
  ),
  ssdTable(
    "ssd_version_log",
    "version_number release_date description is_current created_at created_by impact_description".split(
      " ",
    ),
    [],
    { streams: [] },
  ),
];

function notKeptTable(name: string, prefix: string, columns: string): TableMapping {
  return ssdTable(name, of(prefix, columns), [], { streams: [] });
}
