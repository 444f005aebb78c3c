import { describe, expect, test } from "vitest";
import type { CellFactCode } from "../formats/file-row.js";
import type { TreeNode, TreeRecord } from "../formats/tree-record.js";
import type { NestedPlace, TableMapping } from "./table.js";
import { isInEdition, rowsAt } from "./tree-rows.js";

type Inner = string | readonly TreeNode[];

function node(name: string, inner: Inner, ...facts: readonly CellFactCode[]): TreeNode {
  const isText = typeof inner === "string";
  return { name, text: isText ? inner : "", facts, children: isText ? [] : inner };
}

function record(children: readonly TreeNode[], year = "2026"): TreeRecord {
  const outer = new Map([["/Message/Header/Year", year]]);
  return { path: "/Message/Child", number: 1, node: node("Child", children), outer };
}

const PLANS: NestedPlace = {
  record: "/Message/Child",
  at: "Details/Plan",
  edition: { yearAt: "/Message/Header/Year", since: 2022 },
};

const table: TableMapping = {
  source: "plans",
  title: "plans",
  version: "1",
  required: ["Ids/Id"],
  columns: [
    "Ids/Id",
    "Details/Referred",
    "Details/Plan/Start",
    "Details/Plan/Kind",
    "Details/Plan/Needs/Need",
    "/Message/Header/Year",
  ],
  streams: [
    {
      entity: "referral",
      sameKey: "agree",
      fields: {
        referralKey: { as: "id", from: "Ids/Id" },
        personKey: { as: "id", from: "Ids/Id" },
        received: { as: "date", from: "Details/Referred", notBefore: "1990-01-01" },
        // Any field that takes several codes will do.
        reasonCode: {
          as: "codes",
          from: "Details/Plan/Needs/Need",
          separator: "\n",
          known: [],
        },
      } as never,
    },
  ],
};

const id = node("Ids", [node("Id", "SYN1")]);
const plan = (start: string, ...rest: readonly TreeNode[]) =>
  node("Plan", [node("Start", start), ...rest]);
const rowsOf = (one: TreeRecord, place = PLANS) => rowsAt(table, place)(one);

describe("the rows of a table in a nested file", () => {
  test("are one for each element at its place, read within its own parents", () => {
    const one = record([
      id,
      node("Details", [node("Referred", "2026-01-01"), plan("a"), plan("b")]),
      node("Details", [node("Referred", "2026-02-02"), plan("c", node("Kind", "K"))]),
      node("Details", [node("Referred", "2026-03-03")]),
    ]);
    expect(rowsOf(one).map(({ cells }) => cells)).toEqual([
      ["SYN1", "2026-01-01", "a", "", "", "2026"],
      ["SYN1", "2026-01-01", "b", "", "", "2026"],
      ["SYN1", "2026-02-02", "c", "K", "", "2026"],
    ]);
  });

  test("look through a record as often for many rows as for two", () => {
    const looksFor = (rows: number): number => {
      let looks = 0;
      const details = node(
        "Details",
        Array.from({ length: rows }, () => plan("a")),
      );
      const counted: TreeNode = {
        ...details,
        get children() {
          looks += 1;
          return details.children;
        },
      };
      expect(rowsOf(record([id, counted]))).toHaveLength(rows);
      return looks;
    };
    expect(looksFor(500)).toBe(looksFor(2));
  });

  test("are the records themselves where the table has no place below", () => {
    const one = record([id]);
    const place = { record: "/Message/Child" };
    expect(rowsOf(one, place).map(({ cells }) => cells)).toEqual([
      ["SYN1", "", "", "", "", "2026"],
    ]);
  });

  test.each([
    ["2022", true],
    ["2021", false],
    ["", true],
    ["of old", true],
  ])("may be missing without meaning a thing before their edition: %j", (year, isIn) => {
    const { outer } = record([], year);
    expect(isInEdition(PLANS, year === "" ? new Map() : outer)).toBe(isIn);
  });

  test("join the values of a column that takes several", () => {
    const needs = node("Needs", [node("Need", "N1"), node("Need", "N2")]);
    const one = record([id, node("Details", [plan("a", needs)])]);
    expect(rowsOf(one)[0]).toMatchObject({ cells: { 4: "N1\nN2" }, facts: [] });
  });

  test("say where one value was meant and several stand, or elements stand for a value", () => {
    const twice = record([id, node("Details", [plan("a", node("Start", "b"))])]);
    expect(rowsOf(twice)[0]).toMatchObject({
      cells: { 2: "" },
      facts: [{ index: 2, is: "unreadable" }],
    });
    const nested = record([
      node("Ids", [node("Id", [node("Inner", "1")])]),
      node("Details", [plan("a")]),
    ]);
    expect(rowsOf(nested)[0]?.facts).toEqual([{ index: 0, is: "unreadable" }]);
  });

  test("hand on what the reader saw of a value", () => {
    const one = record([node("Ids", [node("Id", "1", "number")]), node("Details", [plan("a")])]);
    expect(rowsOf(one)[0]?.facts).toEqual([{ index: 0, is: "number" }]);
  });
});
