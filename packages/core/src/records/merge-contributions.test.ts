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

test("of two sources whose rows collide on a key, the one with more rows tells them apart", () => {
  const twin = (source: string, key: string, told: Partial<Row>) =>
    said(source, { key, ...told }, "key-collision");
  const list = [twin("list", "a", { note: "first" }), twin("list", "a~2", { note: "second" })];
  const log = [twin("log", "a", { place: "home" }), twin("log", "a~2", { place: "away" })];
  const third = twin("log", "a~3", {});

  const inDoubt = new Set(["key", "place"]);
  const ofList = [
    { record: { key: "a", note: "first" }, hasTwin: true, inDoubt },
    { record: { key: "a~2", note: "second" }, hasTwin: true, inDoubt },
  ];
  expect(merged(...list, ...log)).toEqual(ofList);
  expect(merged(...log, ...list)).toEqual(ofList);
  expect(merged(...list, ...log, third).map(({ record }) => record)).toEqual([
    { key: "a", place: "home" },
    { key: "a~2", place: "away" },
    { key: "a~3" },
  ]);
});

test("a field that is blank because two sources contradict each other is in doubt", () => {
  const [one] = merged(said("list", { key: "a", note: "x" }), said("log", { key: "a", note: "y" }));
  expect(one).toMatchObject({ record: { note: null }, inDoubt: new Set(["note"]) });
  const [other] = merged(
    said("list", { key: "a", place: null }),
    said("log", { key: "a", place: null }),
  );
  expect(other?.inDoubt).toEqual(new Set());
});

test("another flag makes no twin", () => {
  expect(merged(said("list", { key: "a" }, "code-unknown"))).toEqual([
    { record: { key: "a" }, hasTwin: false, inDoubt: new Set() },
  ]);
});

test("nothing said is no record", () => {
  expect(merged()).toEqual([]);
});
