import { dayText } from "../calendar/day.js";
import { wallClock } from "../calendar/london-clock.js";
import { csvText } from "../csv.js";
import type { SyntheticFile } from "../sheet.js";
import type { Row } from "../table.js";
import type { Life } from "../world/life.js";
import type { TrueInterview } from "../world/return-interview.js";
import { warehouseNumbers } from "./warehouse-numbers.js";
import { warehouseTime } from "./warehouse-time.js";

const PERSON =
  "DIM_PERSON_ID LEGACY_ID BIRTH_DTTM DEATH_DTTM DOB_ESTIMATED DUPLICATED_DTTM GENDER_MAIN_CODE ETHNICITY_MAIN_CODE UPN";
const MISSING =
  "FACT_MISSING_PERSON_ID DIM_PERSON_ID START_DTTM END_DTTM MISSING_STATUS RETURN_INTERVIEW_OFFERED RETURN_INTERVIEW_ACCEPTED";
const FORM = "FACT_FORM_ID DIM_PERSON_ID DIM_LOOKUP_FORM_TYPE_ID_CODE";
const ANSWER = "FACT_FORM_ANSWER_ID FACT_FORM_ID ANSWER_NO ANSWER ANSWERED_DTTM";

/** What this authority's forms mean: the form map that goes with its files. */
export const inventedFormMap: Readonly<Record<string, unknown>> = {
  version: "invented",
  forms: [
    {
      formTypes: ["SYNRHI"],
      entity: "return_interview",
      status: { question: "status", codes: { C: "final" } },
      fields: [
        question("offered", "offer"),
        question("firstContact", "contact"),
        question("completed", "talk"),
        {
          target: "outcome",
          question: "outcome",
          convert: {
            as: "code",
            codes: {
              completed: "completed",
              declined: "declined",
              "not-contactable": "notContactable",
              "not-offered": "notOffered",
              "in-progress": "inProgress",
            },
          },
        },
      ],
      episodes: { question: "episode", scheme: "hdm.FACT_MISSING_PERSON_ID" },
    },
    {
      formTypes: ["SYNBACK"],
      entity: "missing_episode",
      addsTo: { question: "episode", scheme: "hdm.FACT_MISSING_PERSON_ID" },
      fields: [
        question("returned", "back"),
        {
          target: "endMeans",
          question: "how",
          convert: { as: "code", codes: { RET: "returned" } },
        },
      ],
    },
  ],
};

function question(target: string, name: string) {
  return {
    target,
    question: [`${name}Day`, `${name}Time`],
    convert: { as: "temporal", precision: "local" },
  } as const;
}

/** The children, their absences and the forms about them as the reporting warehouse has them on one night. */
export function hdmFiles(
  lives: readonly Life[],
  seed: string,
  night: number,
): readonly SyntheticFile[] {
  const number = warehouseNumbers(seed, night);
  const child = (id: string): string => number("person", id);
  const people = lives.map(({ child: one }) => [
    child(one.childId),
    one.childId,
    `${dayText(one.bornOn)} 00:00:00`,
    "",
    "N",
    "",
    one.sex,
    "",
    "",
  ]);
  const episodes = lives.flatMap(({ missingEpisodes }) => missingEpisodes);
  const absences = episodes.map((one) => [
    number("missing", one.episodeId),
    child(one.childId),
    warehouseTime(one.startedAtMs),
    warehouseTime(one.returnedAtMs),
    one.status === "missing" ? "MISSING" : "AWAY",
    "",
    "",
  ]);
  const interviews = lives.flatMap((life) => life.interviews).filter(isTimed);
  const forms: Row[] = [];
  const answers: Row[] = [];
  const addForm = (
    type: string,
    childId: string,
    id: string,
    given: readonly (readonly [string, string])[],
  ): void => {
    const form = number("form", `${type} ${id}`);
    forms.push([form, child(childId), type]);
    for (const [asked, answer] of given) {
      answers.push([number("answer", `${id} ${answers.length}`), form, asked, answer, ""]);
    }
  };
  for (const one of interviews) {
    addForm("SYNRHI", one.childId, one.interviewId, [
      ["status", "C"],
      ["outcome", one.outcome],
      ...clock("offer", one.offeredAtMs),
      ...clock("contact", one.contactedAtMs),
      ...clock("talk", one.completedAtMs),
      ...one.episodeIds.map((id) => ["episode", number("missing", id)] as const),
    ]);
  }
  for (const one of episodes.filter(({ returnedAtMs }) => returnedAtMs !== null)) {
    addForm("SYNBACK", one.childId, one.episodeId, [
      ["episode", number("missing", one.episodeId)],
      ["how", "RET"],
      ...clock("back", one.returnedAtMs),
    ]);
  }
  return [
    { name: "DIM_PERSON.csv", text: csvText([PERSON.split(" "), ...people]) },
    { name: "FACT_MISSING_PERSON.csv", text: csvText([MISSING.split(" "), ...absences]) },
    { name: "FACT_FORMS.csv", text: csvText([FORM.split(" "), ...forms]) },
    { name: "FACT_FORM_ANSWERS.csv", text: csvText([ANSWER.split(" "), ...answers]) },
  ];
}

// A form that says neither when an interview was offered nor when it was held names none.
function isTimed({ offeredAtMs, completedAtMs }: TrueInterview): boolean {
  return offeredAtMs !== null || completedAtMs !== null;
}

function clock(name: string, ms: number | null): readonly (readonly [string, string])[] {
  if (ms === null) return [];
  const { day, time } = wallClock(ms);
  return [
    [`${name}Day`, dayText(day)],
    [`${name}Time`, time],
  ];
}
