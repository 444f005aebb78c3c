import fc from "fast-check";
import type { TimeValue } from "../../../time/index.js";
import type { MeasureCount } from "../count-measure.js";
import type {
  MeasuredChild,
  MeasuredEpisode,
  MeasuredInterview,
  MeasureInput,
  UseVerdict,
} from "../input.js";
import type { Measure } from "../measure.js";
import { measureReturns } from "../measure-returns.js";

/** The ids of the children of a drawn input; each is also the name of something of JavaScript's. */
export const CHILDREN: readonly string[] = ["C1", "__proto__", "constructor", "C4"];

const FIRST_MS = Date.parse("2026-05-01T00:00:00Z");
const LAST_MS = Date.parse("2026-07-31T00:00:00Z");
const textOf = (ms: number) => new Date(ms).toISOString();
const instantMs = fc.integer({ min: FIRST_MS, max: LAST_MS });

const time: fc.Arbitrary<TimeValue | null> = fc.oneof(
  instantMs.map((ms): TimeValue => ({ kind: "instant", at: textOf(ms) })),
  instantMs.map((ms): TimeValue => ({ kind: "date", date: textOf(ms).slice(0, 10) })),
  fc.tuple(instantMs, fc.nat(200_000_000)).map(
    ([ms, width]): TimeValue => ({
      kind: "interval",
      earliest: textOf(ms),
      latest: textOf(ms + width),
    }),
  ),
  fc.constant<TimeValue>({ kind: "unknown" }),
  fc.constant<TimeValue>({ kind: "date", date: "2026-06-31" }),
  fc.constant(null),
);

const children: fc.Arbitrary<readonly MeasuredChild[]> = fc
  .tuple(
    ...CHILDREN.map(() =>
      fc.record({
        dob: fc.constantFrom(null, "2010-01-01", "2008-06-15"),
        death: fc.oneof(
          { weight: 9, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: time },
        ),
      }),
    ),
  )
  .map((all) => all.map((one, place) => ({ id: CHILDREN[place] ?? "", ...one })));

const episodes: fc.Arbitrary<readonly MeasuredEpisode[]> = fc
  .array(
    fc.record({
      childId: fc.constantFrom(...CHILDREN),
      start: time,
      end: time,
      stillMissing: fc.boolean(),
      status: fc.constantFrom("missing", "missing", "away-without-authorisation", "unknown"),
      responsible: fc.constantFrom("own", "own", "other", "unknown"),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, place) => ({ id: `E${place}`, ...one })));

const interviews: fc.Arbitrary<readonly MeasuredInterview[]> = fc
  .array(
    fc.record({
      episodeIds: fc.uniqueArray(
        fc.nat(11).map((place) => `E${place}`),
        { maxLength: 2 },
      ),
      offered: time,
      contacted: time,
      completed: time,
      response: fc.constantFrom("accepted", "declined", "no-answer", null),
      independent: fc.constantFrom(true, false, null),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, place) => ({ id: `R${place}`, ...one })));

const use: fc.Arbitrary<Readonly<Record<string, UseVerdict>>> = fc.dictionary(
  fc.nat(7).map((place) => `R${place}`),
  fc.constantFrom<UseVerdict>(
    { outcome: "met", reason: "used" },
    { outcome: "breached", reason: "a-check-failed" },
    { outcome: "due", reason: "clock-running" },
    { outcome: "cannot-tell", reason: "a-check-unclear" },
  ),
);

/** The records of four children around June 2026, as at 2 July; a few odd ones among them. */
export const drawnInput: fc.Arbitrary<MeasureInput> = fc
  .record({
    children,
    episodes,
    interviews,
    use,
    notSupplied: fc.subarray(["offered", "contacted", "completed"] as const, { maxLength: 1 }),
  })
  .map((records) => ({
    asOf: "2026-07-02T09:00:00Z",
    from: "2026-06-01",
    to: "2026-06-30",
    ...records,
  }));

/** The name of a measure among the results, as `M01`. */
export function keyOf({ id }: Measure): string {
  return id.replace("RHI-", "");
}

/** Each measure of an input that is not refused. */
export function countsOf(input: MeasureInput): readonly (readonly [string, MeasureCount])[] {
  return Object.entries(measureReturns(input).measures).flatMap(([key, result]) =>
    "refused" in result ? [] : [[key, result] as const],
  );
}
