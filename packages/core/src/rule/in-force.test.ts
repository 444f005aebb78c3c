import { expect, test } from "vitest";
import { chooseInForce } from "./in-force.js";

const first = { from: "2014-01-01", to: "2019-12-31" };
const second = { from: "2020-01-01", to: null };

test("the version in force on the day the duty arose", () => {
  expect(chooseInForce([first, second], "2019-12-31", "2019-12-31")).toEqual({
    kind: "one",
    version: first,
  });
  expect(chooseInForce([first, second], "2020-01-01", "2020-01-02")).toEqual({
    kind: "one",
    version: second,
  });
});

test("no version before the first", () => {
  expect(chooseInForce([first, second], "2013-12-31", "2013-12-31")).toEqual({ kind: "none" });
});

test("days on either side of a change leave the version uncertain", () => {
  expect(chooseInForce([first, second], "2019-12-31", "2020-01-01")).toEqual({ kind: "uncertain" });
  expect(chooseInForce([first, second], "2013-12-31", "2014-01-01")).toEqual({ kind: "uncertain" });
});

test("days on either side of the end of the last version leave it uncertain", () => {
  expect(chooseInForce([first], "2019-12-31", "2020-01-01")).toEqual({ kind: "uncertain" });
  expect(chooseInForce([first], "2019-12-30", "2019-12-31")).toEqual({
    kind: "one",
    version: first,
  });
});
