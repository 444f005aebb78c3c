import { describe, expect, test } from "vitest";
import { convert } from "./convert.js";
import type { FieldMapping } from "./field.js";

function read(field: FieldMapping, cells: Record<string, string>) {
  const converted = convert(field, new Map(Object.entries(cells)));
  if (converted.kind === "held-back") return `${converted.reason} in ${converted.columns.join()}`;
  return converted.kind === "value" ? converted.value : converted.kind;
}

describe("an identifier", () => {
  const id = { as: "id", from: "CHILD" } as const;

  test.each(["0012", "AB-1/2", "a_b.c"])("%j is kept exactly as written", (text) => {
    expect(read(id, { CHILD: text })).toBe(text);
  });

  test.each([
    ["", "key-missing in CHILD"],
    ["-1", "key-sentinel in CHILD"],
    ["1.2E+11", "id-mangled in CHILD"],
    ["12345.0", "id-mangled in CHILD"],
    [" 12345", "id-mangled in CHILD"],
    ["12\u00a0345", "id-mangled in CHILD"],
    ["С1000", "id-mangled in CHILD"], // its first letter is Cyrillic
    ["1".repeat(37), "id-mangled in CHILD"],
  ])("%j holds the row back", (text, reason) => {
    expect(read(id, { CHILD: text })).toBe(reason);
  });

  test("none may be an answer: an unallocated child has no worker", () => {
    const worker = { as: "id", from: "SW_ID", noneIsNull: true } as const;
    expect(read(worker, { SW_ID: "-1" })).toBeNull();
    expect(read(worker, { SW_ID: "" })).toBeNull();
  });
});

describe("a day", () => {
  const date = { as: "date", from: "MIS_START", notBefore: "1990-01-01" } as const;

  test.each(["29/02/2024", "2024-02-29"])("%s is 29 February 2024", (text) => {
    expect(read(date, { MIS_START: text })).toMatchObject({ p: "date", v: "2024-02-29" });
  });

  test("day comes before month, always", () => {
    expect(read(date, { MIS_START: "03/04/2026" })).toMatchObject({ v: "2026-04-03" });
  });

  test.each([
    ["31/02/2026", "date-invalid in MIS_START"],
    ["04/13/2026", "date-invalid in MIS_START"],
    ["2026-02-30", "date-invalid in MIS_START"],
    ["20260401", "date-invalid in MIS_START"],
    ["01/04/2026 00:00", "date-invalid in MIS_START"],
    ["01/04/26", "date-two-digit-year in MIS_START"],
    ["01/04/1989", "date-out-of-range in MIS_START"],
    ["01/04/2206", "date-out-of-range in MIS_START"],
  ])("%s holds the row back", (text, reason) => {
    expect(read(date, { MIS_START: text })).toBe(reason);
  });

  test("a blank is null, but not where the row means nothing without it", () => {
    expect(read(date, { MIS_START: "" })).toBeNull();
    expect(read({ ...date, isRequired: true }, { MIS_START: " " })).toBe(
      "required-missing in MIS_START",
    );
  });

  test("a column that the file does not have is not a blank", () => {
    expect(read(date, {})).toBe("not-supplied");
  });
});

describe("a day and a time", () => {
  const time: FieldMapping = {
    as: "dateAndTime",
    date: "completed_date",
    time: "completed_time",
    notBefore: "1990-01-01",
    happenedWhen: { column: "outcome", is: ["completed"] },
  };
  const cells = (date: string, clock: string, outcome = "") => ({
    completed_date: date,
    completed_time: clock,
    outcome,
  });

  test("both make a wall-clock time; midnight is one", () => {
    expect(read(time, cells("05/07/2026", "00:00"))).toMatchObject({
      p: "local",
      v: "2026-07-05T00:00",
    });
  });

  test("a blank time makes a day, never midnight", () => {
    expect(read(time, cells("05/07/2026", ""))).toMatchObject({ p: "date", v: "2026-07-05" });
  });

  test("no day is no time, unless the row says that it happened", () => {
    expect(read(time, cells("", ""))).toBeNull();
    expect(read(time, cells("", "", "Completed"))).toMatchObject({ p: "unknown", v: null });
  });

  test.each(["24:00", "25:00", "1330", "23:59:60", "13:30 GMT"])(
    "%s is no time of day",
    (clock) => {
      expect(read(time, cells("05/07/2026", clock))).toBe("date-invalid in completed_time");
    },
  );

  test("a time without a day holds the row back", () => {
    expect(read(time, cells("", "13:30"))).toBe("date-invalid in completed_date");
  });

  test("a time in a clock change is kept and marked", () => {
    const marked = (date: string) => convert(time, new Map(Object.entries(cells(date, "01:30"))));
    expect(marked("25/10/2026")).toMatchObject({ flag: "fold-ambiguous" });
    expect(marked("29/03/2026")).toMatchObject({ flag: "fold-gap" });
  });
});

describe("a code", () => {
  const status: FieldMapping = {
    as: "code",
    from: "MISSING",
    words: { M: "missing", A: "away" },
    blank: "unknown",
  };

  test("is compared without regard to case, and kept as written beside our word", () => {
    expect(read(status, { MISSING: "m" })).toEqual({ code: "missing", raw: "m" });
  });

  test("one that nobody declared is unknown, kept raw and marked", () => {
    expect(convert(status, new Map([["MISSING", "X"]]))).toEqual({
      kind: "value",
      value: { code: "unknown", raw: "X" },
      flag: "code-unknown",
    });
  });

  test("a blank is what the mapping says it is", () => {
    expect(read(status, { MISSING: "" })).toEqual({ code: "unknown", raw: null });
  });
});

test("a natural key does not depend on how its parts were written", () => {
  const key: FieldMapping = {
    as: "naturalKey",
    parts: [
      { as: "id", from: "CHILD" },
      { as: "date", from: "MIS_START", notBefore: "1990-01-01" },
    ],
  };
  const one = read(key, { CHILD: "C1", MIS_START: "01/06/2026" });
  const same = read(key, { CHILD: "C1", MIS_START: "2026-06-01" });
  const other = read(key, { CHILD: "C1", MIS_START: "02/06/2026" });
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});
