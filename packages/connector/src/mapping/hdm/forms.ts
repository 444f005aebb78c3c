import type { TableMapping } from "../table.js";
import { hdmTable } from "./keys.js";

/** Forms. What they say stands in their answers, and an authority's own map says what that means. */
export const forms: TableMapping = hdmTable(
  "FACT_FORMS",
  "FACT_FORM_ID DIM_PERSON_ID DIM_LOOKUP_FORM_TYPE_ID_CODE",
  {
    required: ["FACT_FORM_ID", "DIM_PERSON_ID", "DIM_LOOKUP_FORM_TYPE_ID_CODE"],
    keepsRows: true,
    streams: [],
  },
);

/** The answers of forms, a row each. */
export const formAnswers: TableMapping = hdmTable(
  "FACT_FORM_ANSWERS",
  "FACT_FORM_ANSWER_ID FACT_FORM_ID ANSWER_NO ANSWER ANSWERED_DTTM",
  { required: ["FACT_FORM_ID", "ANSWER_NO", "ANSWER"], keepsRows: true, streams: [] },
);
