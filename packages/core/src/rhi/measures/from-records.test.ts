import { describe, expect, test } from "vitest";
import {
  type Contribution,
  localTemporal,
  type MissingEpisode,
  type ReturnInterview,
  type ReturnInterviewEpisode,
  unknownTime,
} from "../../records/index.js";
import type { ReturnRecords } from "../from-records.js";
import { evaluateUse } from "../use/evaluate-use.js";
import { useSubjects } from "../use/from-records.js";
import { measureInput } from "./from-records.js";
import { measureReturns } from "./measure-returns.js";

const JUNE = { asOf: "2026-07-31T12:00:00Z", from: "2026-06-01", to: "2026-06-30" };
const at = (text: string) => localTemporal(text) ?? unknownTime;
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });

function from<Entity>(record: Entity, ...flags: string[]): Contribution<Entity> {
  return { source: "interview-log", record, flags };
}

const returned = (episodeKey: string, when: string): MissingEpisode => ({
  episodeKey,
  personKey: "C1",
  status: code("missing"),
  start: at("2026-06-01T09:00"),
  returned: at(when),
  endMeans: code("returned"),
  responsibleAuthority: code("own"),
});

const held: ReturnInterview = {
  interviewKey: "R1",
  personKey: "C1",
  completed: at("2026-06-04T12:00"),
  outcome: code("completed"),
  interviewerIndependent: "yes",
  formStatus: code("final"),
};

const link = (episodeKey: string, changes: Partial<ReturnInterviewEpisode> = {}) =>
  from<ReturnInterviewEpisode>({
    interviewKey: "R1",
    episodeKey,
    linkMethod: code("sourceKey"),
    candidates: 1,
    ...changes,
  });

/** Two returns of one child, on 2 and 3 June, and one interview on 4 June that covers both. */
function records(changes: Partial<ReturnRecords> = {}): ReturnRecords {
  return {
    persons: [],
    episodes: [from(returned("E1", "2026-06-02T10:00")), from(returned("E2", "2026-06-03T10:00"))],
    interviews: [from(held)],
    links: [link("E1"), link("E2")],
    suppliedFields: new Set([
      "missing_episode.returned",
      "return_interview.offered",
      "return_interview.firstContact",
      "return_interview.completed",
    ]),
    ...changes,
  };
}

function measured(changes: Partial<ReturnRecords> = {}) {
  return measureReturns(measureInput(records(changes), JUNE)).measures;
}

describe("measures from the records", () => {
  test("one interview counts for both returns that it is on record as covering", () => {
    expect(measured()).toMatchObject({
      M01: { numerator: 1, denominator: 1 },
      M08: { numerator: 2, denominator: 2 },
      M09: { numerator: 1, denominator: 1 },
      M11: { numerator: 1, denominator: 1 },
    });
  });

  test("a proposed link does not count", () => {
    const proposed = link("E2", { linkMethod: code("proposed") });
    expect(measured({ links: [link("E1"), proposed] })).toMatchObject({
      M08: { numerator: 1, denominator: 2 },
      M11: { numerator: 0, denominator: 1 },
    });
  });

  test("what two sources say of one interview is one interview", () => {
    const { completed: _, ...form } = held;
    const offered = from({ ...form, offered: at("2026-06-02T12:00") });
    expect(measureInput(records({ interviews: [from(held), offered] }), JUNE).interviews).toEqual([
      {
        id: "R1",
        offered: { kind: "local", at: "2026-06-02T12:00" },
        contacted: null,
        completed: { kind: "local", at: "2026-06-04T12:00" },
        response: "accepted",
        episodeIds: ["E1", "E2"],
        doubtfulEpisodeIds: [],
        independent: true,
      },
    ]);
  });

  test("two interviews with one reference happened at no time that is known, by nobody known", () => {
    const twins = [
      from(held, "key-collision"),
      from({ ...held, interviewKey: "R1~2" }, "key-collision"),
    ];
    expect(measured({ interviews: twins })).toMatchObject({
      M07: { numerator: 2, denominator: 2 },
      M08: { numerator: 0, denominator: 0, cannotTell: 2 },
      M09: { numerator: 0, denominator: 0, notRecorded: 2 },
    });
  });

  test("an interview of one of two returns with one reference was held at no time known for either", () => {
    const twin = (episodeKey: string) =>
      from(returned(episodeKey, "2026-06-02T10:00"), "key-collision");
    const episodes = [twin("E1"), twin("E1~2"), from(returned("E2", "2026-06-03T10:00"))];
    expect(measured({ episodes })).toMatchObject({
      M08: {
        numerator: 1,
        denominator: 1,
        cannotTell: 2,
        cases: [
          { id: "E1", counted: "unclear", reason: "event-time-unknown" },
          { id: "E1~2", counted: "unclear", reason: "event-time-unknown" },
          { id: "E2", counted: "numerator", reason: null },
        ],
      },
      M09: { numerator: 1, denominator: 1 },
    });
  });

  test("whether the interviewer was independent is told by a final form alone", () => {
    const told = (changes: Partial<ReturnInterview>) =>
      measureInput(records({ interviews: [from({ ...held, ...changes })] }), JUNE).interviews.map(
        ({ independent }) => independent,
      );
    expect(told({ interviewerIndependent: "no" })).toEqual([false]);
    expect(told({ interviewerIndependent: "unknown" })).toEqual([null]);
    expect(told({ formStatus: code("unknown") })).toEqual([null]);
  });

  test("what no loaded source can carry is refused, and not a figure of 0", () => {
    const measures = measured({ suppliedFields: new Set(["missing_episode.returned"]) });
    expect(measures).toMatchObject({
      M01: { refused: "not-supplied" },
      M07: { refused: "not-supplied" },
      M13: { refused: "not-supplied" },
    });
  });

  test("the use of an interview is counted where it was judged", () => {
    const { persons: _, links: __, ...told } = records();
    const nothing = { followUps: [], riskUpdates: [], meetings: [], ...told };
    const verdicts = useSubjects(nothing, JUNE.asOf).map(
      ({ interviewKey, subject }) => [interviewKey, evaluateUse(subject).overall] as const,
    );
    const unclear = measureReturns(measureInput(records(), JUNE, Object.fromEntries(verdicts)));
    expect(unclear.measures).toMatchObject({
      M13: { cases: [{ id: "R1", counted: "unclear", reason: "a-check-unclear" }] },
    });

    const use = { R1: { outcome: "met", reason: "used" } } as const;
    expect(measureReturns(measureInput(records(), JUNE, use)).measures).toMatchObject({
      M13: { numerator: 1, denominator: 1 },
    });
  });
});
