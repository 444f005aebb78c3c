import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../time/index.js";
import { evaluateUse, type UseVerdicts } from "./evaluate-use.js";
import { INTERVIEWED } from "./interview-use.cases.js";
import { type InterviewUse, RECORD_FIELDS } from "./interview-use.js";

const CHECKS = ["U1", "U2", "U3", "U4", "U5", "U6", "overall"] as const;

const dayFrom = (min: number, max: number) =>
  fc.integer({ min, max }).map((days) => addDays(INTERVIEWED, days));
const date = fc.oneof(
  { weight: 6, arbitrary: dayFrom(-5, 15) },
  { weight: 1, arbitrary: fc.constantFrom(null, "unknown") },
);
const flag = fc.constantFrom(true, false, null);
const words = fc.constantFrom("on record", " ", null);
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
const citing = few(fc.record({ date, citesRhi: flag }));

const fields = fc.record(
  Object.fromEntries(RECORD_FIELDS.map((field) => [field, fc.constantFrom("told", "told", null)])),
);

/** An interview of 1 June 2026, and what became of it in the two weeks after. */
const drawnUse: fc.Arbitrary<InterviewUse> = fc.record({
  asOf: dayFrom(0, 20),
  rhi: fc.constant({ id: "R1", interviewDate: INTERVIEWED }),
  record: fc.option(fc.record({ signedOffDate: date, fields })),
  riskUpdates: citing,
  noNewInformation: fc.option(fc.record({ by: words, reason: words })),
  concerns: few(fc.record({ id: fc.constant("N1"), shareable: flag, sharedDate: date })),
  actions: few(fc.record({ owner: words, dueDate: date, closedDate: date, evidence: words })),
  nextDecisions: citing,
  starts: fc.array(fc.record({ date: fc.oneof(dayFrom(-100, 0), date) }), { maxLength: 6 }),
  riskMeetings: few(fc.record({ date })),
});

function outcomesOf(subject: InterviewUse): readonly (readonly [string, string])[] {
  const verdicts: UseVerdicts = evaluateUse(subject);
  return CHECKS.map((check) => [check, verdicts[check].outcome]);
}

const shuffled = <Item>(items: readonly Item[] = []) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

test("the order in which things were recorded changes no outcome", () => {
  const inOtherOrder = drawnUse.chain((subject) =>
    fc.record({
      subject: fc.constant(subject),
      riskUpdates: shuffled(subject.riskUpdates),
      concerns: shuffled(subject.concerns),
      actions: shuffled(subject.actions),
      nextDecisions: shuffled(subject.nextDecisions),
      starts: shuffled(subject.starts),
      riskMeetings: shuffled(subject.riskMeetings),
    }),
  );
  fc.assert(
    fc.property(inOtherOrder, ({ subject, ...lists }) => {
      expect(outcomesOf({ ...subject, ...lists })).toEqual(outcomesOf(subject));
    }),
  );
});

test("what was met or breached stays so as days pass", () => {
  fc.assert(
    fc.property(drawnUse, fc.integer({ min: 1, max: 120 }), (subject, days) => {
      const later = new Map(outcomesOf({ ...subject, asOf: addDays(subject.asOf, days) }));
      for (const [check, outcome] of outcomesOf(subject)) {
        if (outcome === "met" || outcome === "breached")
          expect(later.get(check), check).toBe(outcome);
      }
    }),
    { numRuns: 300 },
  );
});

/** Every way to forget one day on record. */
function withoutOneDay(subject: InterviewUse): readonly InterviewUse[] {
  const text = JSON.stringify(subject, (key, value) => (key === "asOf" ? undefined : value));
  return [...text.matchAll(/Date":"2|date":"2/g)].map(({ index }) => {
    const from = text.indexOf(':"', index) + 2;
    const forgotten = `${text.slice(0, from)}unknown${text.slice(from + "2026-06-01".length)}`;
    return { ...JSON.parse(forgotten), asOf: subject.asOf };
  });
}

test("a day that nobody knows any more turns no met into a breach, and no breach into met", () => {
  fc.assert(
    fc.property(drawnUse, (subject) => {
      const known = new Map(outcomesOf(subject));
      for (const forgetful of withoutOneDay(subject)) {
        for (const [check, outcome] of outcomesOf(forgetful)) {
          const pair = `${known.get(check)} then ${outcome}`;
          expect(["met then breached", "breached then met"]).not.toContain(pair);
        }
      }
    }),
    { numRuns: 40 },
  );
});
