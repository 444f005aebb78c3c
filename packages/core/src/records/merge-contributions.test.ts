import { expect, test } from "vitest";
import type { Contribution } from "./contribution.js";
import { mergeContributions } from "./merge-contributions.js";

interface Row {
  readonly key: string;
  readonly note?: string;
  readonly place?: string | null;
}

const said = (source: string, record: Row, ...flags: string[]): Contribution<Row> => ({
  source,
  record,
  flags,
});
const merged = (...all: Contribution<Row>[]) => mergeContributions(all, ({ key }) => key);

test("what two sources say of one record becomes one record, in the order of the keys", () => {
  expect(
    merged(
      said("list", { key: "b", note: "seen" }),
      said("list", { key: "a" }),
      said("log", { key: "b", place: "home" }),
    ),
  ).toEqual([
    { record: { key: "b", note: "seen", place: "home" }, hasTwin: false, inDoubt: new Set() },
    { record: { key: "a" }, hasTwin: false, inDoubt: new Set() },
  ]);
});

test("rows that collide on a key stay apart, and take nothing from a source that may mean either", () => {
  expect(
    merged(
      said("list", { key: "a", note: "first" }, "key-collision"),
      said("list", { key: "a~2", note: "second" }, "key-collision"),
      said("log", { key: "a", place: "home" }),
      said("sheet", { key: "a", place: null }),
    ),
  ).toEqual([
    { record: { key: "a", note: "first" }, hasTwin: true, inDoubt: new Set(["key", "place"]) },
    { record: { key: "a~2", note: "second" }, hasTwin: true, inDoubt: new Set(["key", "place"]) },
  ]);
});

test("a source that leaves a field blank for the key puts nothing in doubt", () => {
  const [first] = merged(
    said("list", { key: "a", note: "first" }, "key-collision"),
    said("list", { key: "a~2", note: "second" }, "key-collision"),
    said("sheet", { key: "a", place: null }),
  );
  expect(first?.inDoubt).toEqual(new Set(["key"]));
});

test("another flag makes no twin", () => {
  expect(merged(said("list", { key: "a" }, "code-unknown"))).toEqual([
    { record: { key: "a" }, hasTwin: false, inDoubt: new Set() },
  ]);
});

test("nothing said is no record", () => {
  expect(merged()).toEqual([]);
});
