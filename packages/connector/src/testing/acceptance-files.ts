import { csv } from "./records-of.js";

/** What an acceptance test plants where a name, a note or an identifier of a child stands. */
export const CANARY = "QQCANARYQQ";

/**
 * One night's files of an invented authority, of every text format and of most sources, with a planted
 * word in each column that holds something of a child.
 *
 * @param shift added to every key that a warehouse makes: the next night may number everything anew
 */
export function acceptanceFiles(shift = 0): Readonly<Record<string, string>> {
  const key = (n: number): string => String(n + shift);
  return {
    "missing.csv": csv(
      "CHILD DOB MISSING MIS_START MIS_END",
      "SYN1|01/02/2010|M|30/05/2026|01/06/2026",
      `${CANARY}|01/02/2010|M|31/05/2026|`,
      `${CANARY} x|${CANARY}|M|${CANARY}|`,
    ),
    "interview-log.csv": csv(
      "interview_id child_id outcome completed_date completed_time episode_1_missing_from_date episode_1_returned_date note",
      `R1|SYN1|completed|03/06/2026|16:30|30/05/2026|01/06/2026|${CANARY}`,
      `${CANARY}|SYN1|${CANARY}|||30/05/2026|01/06/2026|`,
    ),
    "ssd_person.csv": csv(
      "pers_legacy_id pers_person_id pers_upn pers_forename pers_surname pers_sex pers_gender pers_ethnicity pers_dob pers_nationality pers_is_mother",
      `SYN1|${key(101)}|${CANARY}|${CANARY}|${CANARY}|M|M|WBRI|2010-02-01||`,
      `SYN2|${key(102)}|||${CANARY}|F|F|${CANARY}|${CANARY}||`,
    ),
    "ssd_missing.csv": csv(
      "miss_table_id miss_person_id miss_missing_episode_start_date miss_missing_episode_type miss_missing_episode_end_date miss_missing_rhi_offered miss_missing_rhi_accepted",
      `${key(9)}|${key(101)}|2026-05-30 23:15:00|M|2026-05-31 07:00:00|Y|N`,
      `${key(8)}|${key(999)}|2026-05-30 23:15:00|${CANARY}||${CANARY}|`,
    ),
    "forms.csv": csv(
      "FACT_FORM_ID DIM_PERSON_ID DIM_LOOKUP_FORM_TYPE_ID_CODE",
      `${key(50)}|${key(101)}|${CANARY}`,
    ),
    "answers.csv": csv(
      "FACT_FORM_ANSWER_ID FACT_FORM_ID ANSWER_NO ANSWER ANSWERED_DTTM",
      `${key(1)}|${key(50)}|${CANARY}|${CANARY}|`,
    ),
    "census.xml":
      "<Message><Header><CollectionDetails><Year>2026</Year></CollectionDetails></Header><Children>" +
      "<Child><ChildIdentifiers><LAchildID>SYN1</LAchildID><PersonBirthDate>2010-02-01</PersonBirthDate></ChildIdentifiers>" +
      "<CINdetails><CINreferralDate>2025-04-03</CINreferralDate><ReferralSource>1A</ReferralSource></CINdetails></Child>" +
      `<Child><ChildIdentifiers><LAchildID>${CANARY} x</LAchildID></ChildIdentifiers>` +
      `<CINdetails><CINreferralDate>${CANARY}</CINreferralDate></CINdetails></Child></Children></Message>`,
    "children.json": JSON.stringify([
      {
        la_child_id: "SYN1",
        child_details: { first_name: CANARY, date_of_birth: "2010-02-01", [CANARY]: CANARY },
        social_care_episodes: [{ referral_date: "2025-04-03", referral_source: CANARY }],
      },
      { la_child_id: CANARY, social_care_episodes: [{ referral_date: CANARY }] },
    ]),
    "broken.xml": `<Message><Children><Child><ChildIdentifiers><LAchildID>${CANARY}`,
    "broken.json": `[{"la_child_id":"${CANARY}",}]`,
    "broken.csv": `CHILD,DOB,REVIEW,REVIEW_CODE\n"${CANARY},x\n`,
    "other.csv": `${CANARY},b\n${CANARY},2\n`,
  };
}
