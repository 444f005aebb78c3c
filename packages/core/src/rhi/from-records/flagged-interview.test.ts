import { describe, expect, test } from "vitest";
import { localTemporal, type MissingEpisode, unknownTime } from "../../records/index.js";
import { returnSubjects } from "../from-records.js";
import { measureInput } from "../measures/from-records.js";
import { measureReturns } from "../measures/measure-returns.js";
import { flaggedInterview } from "./flagged-interview.js";

const at = (text: string) => localTemporal(text) ?? unknownTime;
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });

const episode: MissingEpisode = {
  episodeKey: "E1",
  personKey: "C1",
  status: code("missing"),
  start: at("2026-06-01T09:00"),
  end: at("2026-06-02T10:00"),
  returned: at("2026-06-02T10:00"),
  endMeans: code("returned"),
  responsibleAuthority: code("own"),
};

const offer = { offered: { kind: "unknown" }, contacted: null, completed: null };

describe("the flags of an episode", () => {
  test.each([
    ["offered", { rhiOffered: "yes" }, [{ id: "E1~flag", ...offer, response: null }]],
    ["accepted", { rhiAccepted: "yes" }, [{ id: "E1~flag", ...offer, response: "accepted" }]],
    ["not offered", { rhiOffered: "no", rhiAccepted: "notApplicable" }, []],
    ["nothing", { rhiOffered: "unknown" }, []],
  ] as const)("that say: %s", (_, flags, interviews) => {
    expect(flaggedInterview({ ...episode, ...flags }, [])).toEqual(interviews);
  });

  test("add nothing to an offer that is on record with its time", () => {
    const recorded = { id: "R1", offered: { kind: "unknown" } } as const;
    expect(flaggedInterview({ ...episode, rhiOffered: "yes" }, [recorded])).toEqual([]);
  });
});

describe("flags beside an interview log", () => {
  const records = (flags: Partial<MissingEpisode>) => ({
    persons: [],
    episodes: [{ source: "ssd-missing", record: { ...episode, ...flags }, flags: [] }],
    interviews: [],
    links: [],
    suppliedFields: new Set([
      "missing_episode.returned",
      "missing_episode.rhiOffered",
      "return_interview.offered",
      "return_interview.completed",
    ]),
  });
  const AS_OF = "2026-07-31T12:00:00Z";
  const JUNE = { asOf: AS_OF, from: "2026-06-01", to: "2026-06-30" };

  test("give an offer at a time that nobody knows, and no completed interview", () => {
    const [one] = returnSubjects(records({ rhiOffered: "yes" }), AS_OF);
    expect(one?.subject.interviews).toEqual([{ id: "E1~flag", ...offer, response: null }]);
    const { measures } = measureReturns(measureInput(records({ rhiOffered: "yes" }), JUNE));
    expect(measures["M02"]).toMatchObject({ numerator: 1, denominator: 1 });
    expect(measures["M07"]).toMatchObject({ numerator: 0 });
  });

  test("that are blank give none", () => {
    const { measures } = measureReturns(measureInput(records({ rhiOffered: "unknown" }), JUNE));
    expect(measures["M02"]).toMatchObject({ numerator: 0, denominator: 1 });
  });
});
