import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeRecords } from "./merge.js";
import { dateTemporal, localTemporal, type Temporal, unknownTime } from "./temporal.js";

const day = (text: string): Temporal => dateTemporal(text) ?? unknownTime;
const at = (text: string): Temporal => localTemporal(text) ?? unknownTime;

test("each source adds the fields that the other cannot carry", () => {
  expect(
    mergeRecords<object>([
      { key: "a", sex: { code: "F", raw: "2" } },
      { key: "a", uasc: "yes" },
    ]),
  ).toEqual({
    key: "a",
    sex: { code: "F", raw: "2" },
    uasc: "yes",
  });
});

test("a known value beats a blank and an unknown", () => {
  const [blank, unknown, known] = [{ end: null }, { end: unknownTime }, { end: day("2026-06-01") }];
  expect(mergeRecords<object>([blank, unknown, known])).toEqual(known);
  expect(mergeRecords<object>([blank, unknown])).toEqual(unknown);
});

test("a time within a wider one beats the wider", () => {
  const merged = mergeRecords([{ end: day("2026-06-01") }, { end: at("2026-06-01T23:30") }]);
  expect(merged.end).toEqual(at("2026-06-01T23:30"));
});

test("two days that contradict each other leave the day unknown", () => {
  const merged = mergeRecords([{ birth: day("2010-01-01") }, { birth: day("2010-01-02") }]);
  expect(merged.birth).toEqual(unknownTime);
});

test("codes are compared by what they mean, not by how they were written", () => {
  const merged = mergeRecords<object>([
    { status: { code: "missing", raw: "M" } },
    { status: { code: "missing", raw: "m" } },
  ]);
  expect(merged).toEqual({ status: { code: "missing", raw: "M" } });
});

test("contradicting codes and flags become unknown, contradicting texts blank", () => {
  const merged = mergeRecords<object>([
    { status: { code: "missing", raw: "M" }, uasc: "yes", worker: "W1" },
    { status: { code: "away", raw: "A" }, uasc: "no", worker: "W2" },
  ]);
  expect(merged).toEqual({ status: { code: "unknown", raw: null }, uasc: "unknown", worker: null });
});

test("some time between two instants is known better than a time that nobody recorded", () => {
  const evening = { ...unknownTime, lo: "2026-06-01T18:00:00Z", hi: "2026-06-01T22:00:00Z" };
  expect(mergeRecords([{ end: unknownTime }, { end: evening }])).toEqual({ end: evening });
  expect(mergeRecords([{ end: day("2026-06-01") }, { end: evening }])).toEqual({ end: evening });
  expect(mergeRecords([{ end: day("2026-06-02") }, { end: evening }])).toEqual({
    end: unknownTime,
  });
});

test("lists add to each other, item by item by what it means", () => {
  const [reasons, words] = ["reasons", "childWords"].map((code) => ({ code, raw: null }));
  const merged = mergeRecords<object>([
    { fields: [reasons], cites: ["R1", "R2"], told: null },
    { fields: [words, { code: "reasons", raw: "Why" }], cites: ["R2", "R3"], told: ["a"] },
  ]);
  expect(merged).toEqual({ fields: [reasons, words], cites: ["R1", "R2", "R3"], told: ["a"] });
});

test("the order of the sources changes nothing of meaning", () => {
  const times = fc.constantFrom(
    null,
    unknownTime,
    { ...unknownTime, lo: "2026-06-01T18:00:00Z", hi: "2026-06-02T06:00:00Z" },
    { ...unknownTime, lo: "2026-06-01T22:00:00Z", hi: "2026-06-01T22:45:00Z" },
    day("2026-06-01"),
    day("2026-06-02"),
    at("2026-06-01T23:30"),
  );
  fc.assert(
    fc.property(fc.array(times, { minLength: 1, maxLength: 4 }), (values) => {
      const records = values.map((end) => ({ end }));
      expect(mergeRecords(records.toReversed())).toEqual(mergeRecords(records));
    }),
  );
});
