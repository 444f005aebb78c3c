import { NOT_RECORDED, readTime } from "../../time/index.js";
import type { Interview, ReturnSubject, Stage } from "../subject.js";
import { adultFromMsOf } from "./birthday.js";
import { RESPONSE_CODES, RESPONSIBLE_CODES, STATUS_CODES } from "./codes.js";
import { nextInterview, plainFacts, type ReturnFacts } from "./facts.js";

/** One subject as the kernel takes it. */
export function factsOf(
  { episode, child = {}, interviews }: ReturnSubject,
  stage: Stage,
): ReturnFacts {
  const facts = plainFacts();
  facts.status = STATUS_CODES[episode.status ?? "missing"];
  facts.responsible = RESPONSIBLE_CODES[episode.responsible ?? "own"];
  facts.isFoundDead = episode.endReason === "found-deceased";
  facts.isStillMissing = episode.stillMissing ?? false;
  readTime(episode.start, facts.start);
  readTime(episode.end, facts.returned);
  readTime(child.death, facts.death);
  facts.adultFromMs = adultFromMsOf(child.dob);
  for (const interview of interviews) addInterview(facts, interview, stage);
  return facts;
}

function addInterview(facts: ReturnFacts, interview: Interview, stage: Stage): void {
  const { offered = null, response } = interview;
  const into = nextInterview(facts);
  readTime(interview[stage], into.atStage);
  if (stage === "completed") into.completed.state = NOT_RECORDED;
  else readTime(interview.completed, into.completed);
  into.response = RESPONSE_CODES[response ?? "none"];
  into.isOffered = offered !== null;
}
