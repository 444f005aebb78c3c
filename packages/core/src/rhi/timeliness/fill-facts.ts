import { columnReader, emptyReading, NOT_RECORDED, type ReadRow } from "../../time/index.js";
import type { Stage } from "../subject.js";
import { adultFromMs } from "./birthday.js";
import { RESPONSE_CODES, RESPONSIBLE_CODES, STATUS_CODES } from "./codes.js";
import { type BirthColumn, codeAt, type InterviewColumns, type ReturnColumns } from "./columns.js";
import { nextInterview, type ReturnFacts } from "./facts.js";

/** Fills the facts of one return from a row of columns. */
export type FillFacts = (facts: ReturnFacts, row: number) => void;

/** Settles once how a row of these columns becomes the facts of one return. */
export function factsFiller(columns: ReturnColumns, stage: Stage): FillFacts {
  const { status, responsible, isStillMissing, isFoundDead, birth, interviews } = columns;
  const readReturned = columnReader(columns.returned);
  const readStart = columns.start && columnReader(columns.start);
  const readDeath = columns.death && columnReader(columns.death);
  const fillInterviews = interviews && interviewsFiller(interviews, stage);
  return (facts, row) => {
    readReturned(row, facts.returned);
    if (readStart) readStart(row, facts.start);
    if (readDeath) readDeath(row, facts.death);
    if (status) facts.status = codeAt(status, row, STATUS_CODES);
    if (responsible) facts.responsible = codeAt(responsible, row, RESPONSIBLE_CODES);
    if (isStillMissing) facts.isStillMissing = Boolean(isStillMissing[row]);
    if (isFoundDead) facts.isFoundDead = Boolean(isFoundDead[row]);
    if (birth) facts.adultFromMs = adultFromMsAt(birth, row);
    if (fillInterviews) fillInterviews(facts, row);
  };
}

function interviewsFiller(columns: InterviewColumns, stage: Stage): FillFacts {
  const addInterview = interviewAdder(columns, stage);
  const { links } = columns;
  if (links === undefined) {
    return (facts, row) => {
      facts.interviewCount = 0;
      addInterview(facts, row);
    };
  }
  const { firstLinks, interviewRows } = links;
  return (facts, row) => {
    facts.interviewCount = 0;
    const end = firstLinks[row + 1] ?? 0;
    for (let link = firstLinks[row] ?? end; link < end; link += 1) {
      addInterview(facts, interviewRows[link] ?? 0);
    }
  };
}

function interviewAdder(columns: InterviewColumns, stage: Stage): FillFacts {
  const readStage = reader(columns[stage]);
  const readCompleted = stage === "completed" ? undefined : reader(columns.completed);
  const readOffered = reader(columns.offered);
  const offered = emptyReading();
  const { response } = columns;
  return (facts, row) => {
    const interview = nextInterview(facts);
    if (readStage) readStage(row, interview.atStage);
    if (readCompleted) readCompleted(row, interview.completed);
    if (response) interview.response = codeAt(response, row, RESPONSE_CODES);
    if (readOffered) {
      readOffered(row, offered);
      interview.isOffered = offered.state !== NOT_RECORDED;
    }
  };
}

function reader(column: Parameters<typeof columnReader>[0] | undefined): ReadRow | undefined {
  return column && columnReader(column);
}

function adultFromMsAt({ values, blank }: BirthColumn, row: number): number {
  const day = values[row];
  return day === undefined || day === blank ? Number.NaN : adultFromMs(day);
}
