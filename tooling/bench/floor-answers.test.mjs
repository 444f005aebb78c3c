import { expect, test } from "vitest";
import { transitions } from "./generate/london.mjs";
import { prepare as prepareAlpha } from "./peers/alpha/floor.mjs";
import { prepare as prepareCaseload } from "./peers/caseload/floor.mjs";
import { prepare as prepareCsv } from "./peers/csv/floor.mjs";
import { prepare as prepareJoin } from "./peers/join/floor.mjs";
import { prepare as prepareJson } from "./peers/json/floor.mjs";
import { prepare as prepareKappa } from "./peers/kappa/floor.mjs";
import { prepare as prepareRhi } from "./peers/rhi/floor.mjs";
import { prepare as prepareWorkdays } from "./peers/workdays/floor.mjs";
import { prepare as prepareWorkdaysAdd } from "./peers/workdays-add/floor.mjs";
import { prepare as prepareXml } from "./peers/xml/floor.mjs";

const minutes = (...texts) => Int32Array.from(texts, (text) => minute(text));
const minute = (text) => (text === null ? -1 : Date.parse(`${text}Z`) / 60_000);
const day = (text) => Date.parse(text) / 86_400_000;

function answer(prepare, columns, meta) {
  const { pass, checksum } = prepare(columns, meta);
  pass();
  return checksum();
}

test("the floor of the 72-hour clock counts met, breached, due and cannot tell, over a clock change", () => {
  const columns = {
    // 72 hours after the return, a minute more, 73 on the wall, none and late, none and due, unknown
    "rhi.returned_local": minutes(
      "2026-06-01T10:00",
      "2026-06-01T10:00",
      "2026-03-27T23:30",
      "2026-06-01T10:00",
      "2026-10-25T00:30",
      null,
    ),
    "rhi.completed_local": minutes(
      "2026-06-04T10:00",
      "2026-06-04T10:01",
      "2026-03-31T00:30",
      null,
      null,
      "2026-06-04T10:00",
    ),
  };
  const meta = { asOfUtcMinute: minute("2026-10-27T23:30"), transitions };
  expect(answer(prepareRhi, columns, meta)).toBe(`2,2,1,1,${4_320 + 4_321 + 4_320}`);
});

test("the floor of the join finds the earliest interview of the child at or after the return", () => {
  const columns = {
    "ep.child": Int32Array.of(7, 7, 8, 9),
    "ep.returned_utc": Int32Array.of(100, 201, 50, 10),
    "iv.child": Int32Array.of(7, 7, 8, 8),
    "iv.completed_utc": Int32Array.of(5_000, 200, 49, 50),
  };
  // 200 - 100, 5,000 - 201 and 50 - 50; the second lies beyond 4,320 minutes
  expect(answer(prepareJoin, columns, {})).toBe(`3,2,${100 + 4_799}`);
});

test("the floors of working days leave out weekends and bank holidays", () => {
  // Thursday 24 December 2026 to Tuesday 29: Christmas Day, a weekend, the substitute on Monday
  const columns = {
    "dates.start": Int32Array.of(day("2026-12-24")),
    "dates.end": Int32Array.of(day("2026-12-29")),
  };
  const meta = { holidays: [day("2026-12-25"), day("2026-12-28")] };
  expect(answer(prepareWorkdays, columns, meta)).toBe("1");

  // Nine weeks after Sunday 7 June 2026, which counts as Friday 5
  const sunday = { "dates.start": Int32Array.of(day("2026-06-07")) };
  expect(answer(prepareWorkdaysAdd, sunday, meta)).toBe(String(day("2026-08-07")));
});

test("the floor of the caseload counts a case from the day it begins up to the day it ends", () => {
  // Of three days: 1 and 1 and 0 in the first team, then 0 and 2 and 2 in the second
  const columns = {
    "alloc.team": Int32Array.of(0, 1, 1, 1),
    "alloc.start": Int32Array.of(90, 101, 101, 103),
    "alloc.end": Int32Array.of(102, -1, 900, 104),
  };
  const meta = { windowStart: 100, windowDays: 3, teams: 2 };
  expect(answer(prepareCaseload, columns, meta)).toBe(`6,2,${1 + 1 + 4 + 4}`);
});

test("the floors of agreement leave out pairs with a grade that does not apply", () => {
  // Three pairs: 0 0, 1 1 and 0 1. Squares of steps: 1 seen. By chance, of 2 and 1 against 1 and 2:
  // (2 x 2 + 1 x 1) / 3, so kappa is 1 - 3/5. Of the six values, three each: 2 seen, 18 / 5 by chance.
  const columns = {
    "scores.a": Uint8Array.of(0, 1, 0, 255, 2),
    "scores.b": Uint8Array.of(0, 1, 1, 3, 255),
  };
  expect(answer(prepareKappa, columns, {})).toBe("0.400000000");
  expect(answer(prepareAlpha, columns, {})).toBe((1 - 2 / 3.6).toFixed(9));
});

test("the floors of texts count values and their characters", () => {
  const bytes = (text) => new Uint8Array(Buffer.from(text));
  const csv = { "text.csv": bytes('a,b\n"x, ""y""",é\n') };
  expect(answer(prepareCsv, csv)).toBe("4 values of 9 characters");
  const json = { "text.json": bytes('[{"a":"xy","b":null,"c":12}]') };
  expect(answer(prepareJson, json)).toBe("3 values of 4 characters");
  const xml = { "text.xml": bytes("<M><Y>2026</Y><C>\n<A>xy</A><B>z</B></C></M>") };
  expect(answer(prepareXml, xml)).toBe("2 values of 3 characters");
});
