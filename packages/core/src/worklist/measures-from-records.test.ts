import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Contribution,
  collidingKey,
  dateTemporal,
  instantTemporal,
  KEY_COLLISION,
  localTemporal,
  type MissingEpisode,
  type ReturnInterview,
  type ReturnInterviewEpisode,
  type Temporal,
  unknownTime,
} from "../records/index.js";
import { measureInput, measureReturns, type ReturnRecords, returnSubjects } from "../rhi/index.js";
import { interviewDuties } from "./interview-duties.js";

const AS_OF = "2026-07-02T09:00:00Z";
const code = <Word extends string>(word: Word) => ({ code: word, raw: null });
const keys = (letter: string, count: number) =>
  fc.constantFrom(...Array.from({ length: count }, (_, n) => `${letter}${n}`));

const time: fc.Arbitrary<Temporal> = fc
  .record({
    day: fc.integer({ min: 10, max: 30 }),
    hour: fc.integer({ min: 10, max: 23 }),
    precision: fc.constantFrom("instant", "local", "date", "unknown"),
  })
  .map(({ day, hour, precision }) => {
    const [date, clock] = [`2026-06-${day}`, `T${hour}:00`];
    const times = {
      instant: instantTemporal(`${date}${clock}:00Z`),
      local: localTemporal(`${date}${clock}`),
      date: dateTemporal(date),
      unknown: unknownTime,
    };
    return times[precision] ?? unknownTime;
  });
const blankOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const told = <Entity>(record: fc.Arbitrary<Entity>): fc.Arbitrary<Contribution<Entity>> =>
  fc.record({
    source: fc.constantFrom("list", "log"),
    record,
    flags: fc.constant([]),
  });

const episode: fc.Arbitrary<MissingEpisode> = fc.record({
  episodeKey: keys("E", 6),
  personKey: fc.constant("C1"),
  status: fc.constantFrom("missing", "missing", "away", "unknown").map(code),
  start: time,
  end: blankOr(time),
  endMeans: fc.constantFrom("returned", "found", "foundDead", "unknown").map(code),
  returned: blankOr(time),
  responsibleAuthority: fc.constantFrom("own", "own", "other", "unknown").map(code),
});

const interview: fc.Arbitrary<ReturnInterview> = fc.record({
  interviewKey: keys("R", 6),
  personKey: fc.constant("C1"),
  offered: blankOr(time),
  firstContact: blankOr(time),
  completed: blankOr(time),
  outcome: fc.constantFrom("completed", "declined", "notContactable", "unknown").map(code),
  declinedBy: blankOr(fc.constantFrom("child", "parentCarer").map(code)),
  formStatus: fc.constantFrom("final", "final", "draft", "unknown").map(code),
});

const link: fc.Arbitrary<ReturnInterviewEpisode> = fc.record({
  interviewKey: keys("R", 7),
  episodeKey: keys("E", 7),
  linkMethod: fc.constantFrom("sourceKey", "formAnswer", "proposed").map(code),
  candidates: fc.constant(1),
});

/** No rows, or two of one source that share a key. */
function twins<Entity extends object>(
  record: fc.Arbitrary<Entity>,
  keyField: keyof Entity,
): fc.Arbitrary<readonly Contribution<Entity>[]> {
  return fc.array(record, { minLength: 2, maxLength: 2 }).chain((both) => {
    const key = String(both[0]?.[keyField]);
    const rows = both.map((one, n) => ({
      source: "list",
      record: { ...one, [keyField]: collidingKey(key, n + 1) },
      flags: [KEY_COLLISION],
    }));
    return fc.constantFrom([], rows);
  });
}

function recorded<Entity extends object>(record: fc.Arbitrary<Entity>, keyField: keyof Entity) {
  return fc
    .tuple(fc.array(told(record), { maxLength: 8 }), twins(record, keyField))
    .map((all) => all.flat());
}

const records: fc.Arbitrary<ReturnRecords> = fc.record({
  persons: fc.constant([]),
  episodes: recorded(episode, "episodeKey"),
  interviews: recorded(interview, "interviewKey"),
  links: fc.array(told(link), { maxLength: 8 }),
  suppliedFields: fc.constant(
    new Set([
      ...["missing_episode.returned", "return_interview.offered"],
      ...["return_interview.firstContact", "return_interview.completed"],
    ]),
  ),
});

test("the duties and the timed measures read the same records alike", () => {
  const MEASURES = { offered: "M03", contacted: "M06", completed: "M08" } as const;
  fc.assert(
    fc.property(records, (all) => {
      const duties = interviewDuties(returnSubjects(all, AS_OF));
      const period = { asOf: AS_OF, from: "2026-06-01", to: "2026-06-30" };
      const { measures, episodes } = measureReturns(measureInput(all, period));
      const returns = new Set(episodes.filter(({ place }) => place === "return").map((e) => e.id));
      for (const [stage, key] of Object.entries(MEASURES)) {
        const answers = duties
          .filter((duty) => duty.stage === stage && returns.has(duty.about.key))
          .map(({ about, verdict }) => [about.key, verdict.outcome]);
        expect(answers.map(([id, outcome]) => [id, placeOf(outcome)])).toEqual(
          casesIn(measures[key]),
        );
      }
    }),
    { numRuns: 300 },
  );
});

function placeOf(outcome: string | undefined): string {
  if (outcome === "met") return "numerator";
  if (outcome === "breached") return "denominator-only";
  return outcome === "cannot-tell" ? "unclear" : "excluded";
}

function casesIn(result: ReturnType<typeof measureReturns>["measures"][string] | undefined) {
  if (result === undefined || "refused" in result) throw new Error("not counted");
  return result.cases.map(({ id, counted }) => [id, counted]);
}
