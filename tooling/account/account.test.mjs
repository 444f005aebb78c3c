import { expect, test } from "vitest";
import { accountOf, lineOf } from "./account.mjs";

const log = (code, fields) => ({ type: "LOG", log: { level: "INFO", code, fields } });
const account = (...streams) => ({ type: "RECONCILIATION", reconciliation: { streams } });
const stream = {
  stream: "a.person",
  read: 5,
  filtered: 1,
  duplicate: 1,
  quarantined: 1,
  inserted: 2,
};

test("a file that was read has one line, with each reason and how often", () => {
  const told = accountOf([
    log("file-read", { table: "persons", rows: 5, heldBack: 1 }),
    log("rows-held-back", {
      reason: "date-invalid",
      columns: ["Ids/Birth"],
      count: 1,
      rows: ["3"],
    }),
    account(stream),
  ]);
  expect(lineOf("a/p.csv", told)).toBe(
    "| a/p.csv | persons | 5 | 2 | 1 date-invalid in Birth | 1 | 1 |",
  );
});

test("a file that was refused, or is none of ours, says so", () => {
  const refused = accountOf([log("file-refused", { reason: "doctype" }), account()]);
  expect(lineOf("x.xml", refused)).toContain("refused: doctype");
  expect(lineOf("y.json", accountOf([account()]))).toContain("none of ours: left alone");
});

test("a row without a fate stands out", () => {
  expect(lineOf("p.csv", accountOf([account({ ...stream, read: 6 })]))).toContain(
    "UNBALANCED a.person",
  );
});
