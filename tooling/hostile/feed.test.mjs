import { expect, test } from "vitest";
import { feedTable } from "./feed.mjs";

test("a feed is what its manifest says of each column, in words", () => {
  const table = feedTable({
    columns: ["case_id", "seen_on", "closed_on", "alone", "remark"],
    rules: {
      case_id: "required text, 1-36 characters; (case_id, seen_on) is the key",
      seen_on: "required; YYYY-MM-DD or DD/MM/YYYY",
      closed_on: "optional; same formats; not before seen_on",
      alone: "Y | N | empty",
      remark: "optional text up to 1,500 characters",
    },
    xml: "root <visits>, children <visit>, one element per column",
    xlsx: 'sheet named "visits", first row holds the column names',
  });
  expect(table).toMatchObject({
    required: ["case_id", "seen_on"],
    sheet: "visits",
    nested: [{ record: "/visits/visit" }, { record: "/" }],
  });
  const [{ fields, inOrder }] = table.streams;
  expect(inOrder).toEqual([["seen_on", "closed_on"]]);
  expect(fields.episodeKey.parts.map(({ from }) => from)).toEqual(["case_id", "seen_on"]);
  expect(fields.case_id).toEqual({ as: "id", from: "case_id" });
  expect(fields.seen_on).toMatchObject({ as: "local", isRequired: true });
  expect(fields.closed_on).toMatchObject({ as: "local" });
  expect(fields.closed_on).not.toHaveProperty("isRequired");
  expect(fields.alone.as).toBe("tri");
  expect(fields.remark).toMatchObject({ as: "text", exactly: true, longest: 1500 });
});

test("a manifest that describes no feed means that of missing episodes", () => {
  const [{ fields, inOrder }] = feedTable().streams;
  expect(Object.values(fields).map(({ as }) => as)).toEqual([
    "naturalKey",
    "id",
    "id",
    "local",
    "local",
    "tri",
    "tri",
    "text",
  ]);
  expect(inOrder).toEqual([["missing_from", "missing_to"]]);
});
