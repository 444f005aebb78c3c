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

  test.each(["0012", "AB-1/2", "a_b.c", "NA12", "12/45/2026", "2026-13-01", "12.A"])(
    "%j is kept exactly as written",
    (text) => {
      expect(read(id, { CHILD: text })).toBe(text);
    },
  );

  test.each([
    ["", "key-missing in CHILD"],
    ["-1", "key-sentinel in CHILD"],
    ["1.2E+11", "id-mangled in CHILD"],
    ["12345.0", "id-mangled in CHILD"],
    [" 12345", "id-mangled in CHILD"],
    ["12\u00a0345", "id-mangled in CHILD"],
    ["С1000", "id-mangled in CHILD"], // its first letter is Cyrillic
    ["1".repeat(37), "id-mangled in CHILD"],
    ["1E-05", "id-mangled in CHILD"],
    ["45.7", "id-mangled in CHILD"],
    ["01/02/2026", "id-mangled in CHILD"],
    ["2026-02-01", "id-mangled in CHILD"],
    ["N/A", "key-sentinel in CHILD"],
    ["na", "key-sentinel in CHILD"],
    ["Null", "key-sentinel in CHILD"],
    ["none", "key-sentinel in CHILD"],
    ["NIL", "key-sentinel in CHILD"],
    ["Unknown", "key-sentinel in CHILD"],
    ["-", "key-sentinel in CHILD"],
    ["0", "key-sentinel in CHILD"],
    ["0000", "key-sentinel in CHILD"],
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
      v: "2026-07-05T00:00:00",
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

describe("a wall-clock time in one column", () => {
  const local = {
    as: "local",
    from: "AT",
    notBefore: "1990-01-01",
    noneIs: ["1900-01-01"],
  } as const;

  test.each([
    ["2026-06-01 16:30:00", { p: "local", v: "2026-06-01T16:30:00" }],
    ["2026-06-01T16:30:05.1230000", { p: "local", v: "2026-06-01T16:30:05.123" }],
    ["2026-06-01T16:30:05.120", { p: "local", v: "2026-06-01T16:30:05.12" }],
    ["2026-06-01 16:30:00.000", { p: "local", v: "2026-06-01T16:30:00" }],
    ["01/06/2026 00:00", { p: "local", v: "2026-06-01T00:00:00" }],
    ["01/06/2026", { p: "date", v: "2026-06-01" }],
  ])("%j", (cell, expected) => {
    expect(read(local, { AT: cell })).toMatchObject(expected);
  });

  test("a day by which the source says none is none, with a mark", () => {
    expect(convert(local, new Map([["AT", "1900-01-01 00:00:00"]]))).toEqual({
      kind: "value",
      value: null,
      flag: "sentinel-replaced",
    });
  });

  test.each(["2026-06-01 24:00", "2026-06-01 1630", "2026-06-01 16:30 BST", "32/01/2026 10:00"])(
    "%j holds the row back",
    (cell) => {
      expect(read(local, { AT: cell })).toBe("date-invalid in AT");
    },
  );
});

test("the first of several columns that has a value is taken", () => {
  const key = {
    as: "first",
    of: [
      { as: "id", from: "LEGACY", noneIsNull: true },
      { as: "id", from: "ID" },
    ],
  } as const;
  expect(read(key, { LEGACY: "L1", ID: "9" })).toBe("L1");
  expect(read(key, { LEGACY: "", ID: "9" })).toBe("9");
  expect(read(key, { ID: "9" })).toBe("9");
  expect(read(key, {})).toBe("not-supplied");
});

test("a damaged better column holds the row back, and a key that no column has is missing", () => {
  const key = {
    as: "first",
    of: [
      { as: "id", from: "LEGACY", noneIsNull: true },
      { as: "id", from: "ID" },
    ],
  } as const;
  expect(read(key, { LEGACY: "1.2E+11", ID: "9" })).toBe("id-mangled in LEGACY");
  expect(read(key, { LEGACY: "", ID: "-1" })).toBe("key-sentinel in ID");
});

test("where none of several columns has a value, there is none", () => {
  const born = {
    as: "first",
    of: [
      { as: "text", from: "KNOWN" },
      { as: "text", from: "EXPECTED" },
    ],
  } as const;
  expect(read(born, { KNOWN: "", EXPECTED: "" })).toBeNull();
});

test("the other identifiers of one worker are those that are filled", () => {
  const aliases = {
    as: "identifiers",
    of: [
      { scheme: "lcs.dimWorker", value: { as: "text", from: "A" } },
      { scheme: "registration", value: { as: "id", from: "B", noneIsNull: true } },
    ],
  } as const;
  expect(read(aliases, { A: "7", B: "" })).toEqual([{ scheme: "lcs.dimWorker", value: "7" }]);
  expect(read(aliases, { A: "" })).toEqual([]);
  expect(read(aliases, { A: "7", B: "1.2E+11" })).toBe("id-mangled in B");
  const placeholder = { as: "text", from: "A", noneIs: ["NONE"] } as const;
  const field = { as: "identifiers", of: [{ scheme: "staffId", value: placeholder }] } as const;
  expect(convert(field, new Map([["A", "none"]]))).toEqual({
    kind: "value",
    value: [],
    flag: "sentinel-replaced",
  });
  expect(read(aliases, {})).toBe("not-supplied");
});

test("several codes in one cell", () => {
  const factors = { as: "codes", from: "F", separator: ";", known: ["1A", "2B"] } as const;
  expect(read(factors, { F: "1a; 2B;" })).toEqual([
    { code: "1A", raw: "1a" },
    { code: "2B", raw: "2B" },
  ]);
  expect(read(factors, { F: " " })).toBeNull();
  expect(convert(factors, new Map([["F", "9Z"]]))).toMatchObject({ flag: "code-unknown" });
});

test.each([
  ["0.6", 0.6],
  ["37", 37],
  ["", null],
  ["1e3", "type-invalid in FTE"],
  ["0,6", "type-invalid in FTE"],
])("the number %j", (cell, expected) => {
  expect(read({ as: "number", from: "FTE" }, { FTE: cell })).toBe(expected);
});

test("a worker is named as the source names them, and -1 is nobody", () => {
  const worker = { as: "workerRef", from: "W", kind: "name" } as const;
  expect(read(worker, { W: "-1" })).toEqual({ kind: "none", value: null });
  expect(read(worker, { W: "duty desk" })).toEqual({ kind: "name", value: "duty desk" });
  expect(read(worker, { W: "" })).toBeNull();
});

test("words that stand for none are kept out, with a mark", () => {
  const postcode = { as: "text", from: "P", noneIs: ["ZZ99 3VZ"] } as const;
  expect(convert(postcode, new Map([["P", "zz99 3vz"]]))).toMatchObject({
    value: null,
    flag: "sentinel-replaced",
  });
  expect(read(postcode, { P: "ZZ1 1ZZ" })).toBe("ZZ1 1ZZ");
});

describe("a column of days that has a time of day", () => {
  const birth = { as: "date", from: "DOB", notBefore: "1900-01-01" } as const;

  test("keeps the day alone where the mapping declares that the time means nothing", () => {
    const declared = { ...birth, clockMeansNothing: true } as const;
    expect(read(declared, { DOB: "2010-02-01 00:00:00.000" })).toMatchObject({
      p: "date",
      v: "2010-02-01",
    });
    expect(read(birth, { DOB: "2010-02-01 00:00:00.000" })).toBe("date-invalid in DOB");
  });
});

describe("a key of the warehouse", () => {
  const child = { as: "alias", from: "DIM_PERSON_ID", scheme: "lcs.dimPerson" } as const;
  const aliases = {
    resolve: (scheme: string, alias: string) =>
      scheme === "lcs.dimPerson" && alias === "77" ? "C1000" : undefined,
  };
  const resolved = (field: FieldMapping, cell: string) =>
    convert(field, new Map([["DIM_PERSON_ID", cell]]), aliases);

  test("is the key of the record that it stands for in this extract", () => {
    expect(resolved(child, "77")).toEqual({ kind: "value", value: "C1000", flag: null });
  });

  test.each(["", "-1", "78"])("%j stands for none", (cell) => {
    expect(resolved(child, cell)).toEqual({ kind: "value", value: null, flag: null });
  });

  test.each([
    ["", "key-missing"],
    ["-1", "key-sentinel"],
    ["78", "parent-unknown-and-required"],
  ])("%j holds back a row that means nothing without its record", (cell, reason) => {
    expect(resolved({ ...child, isRequired: true }, cell)).toMatchObject({
      kind: "held-back",
      reason,
    });
  });
});

describe("words", () => {
  const note = { as: "text", from: "NOTE", exactly: true, longest: 5 } as const;

  test("are kept without the blanks round them, or exactly where the mapping says so", () => {
    expect(read({ as: "text", from: "NOTE" }, { NOTE: " a b " })).toBe("a b");
    expect(read(note, { NOTE: " a b " })).toBe(" a b ");
    expect(read(note, { NOTE: "  " })).toBeNull();
  });

  test("longer than the source allows hold the row back, and are never cut", () => {
    expect(read(note, { NOTE: "abcdef" })).toBe("field-too-long in NOTE");
  });
});

describe("codes in JSON", () => {
  const factors = { as: "jsonCodes", from: "F", known: ["1A", "2B"] } as const;
  const codes = (cell: string) => convert(factors, new Map([["F", cell]]));
  const applying = [
    { code: "1A", raw: "1A" },
    { code: "2B", raw: "2B" },
  ];

  test.each(['["1A","2B"]', '{"1A":"Yes","2B":"y","3C":"No"}'])(
    "%s are those that apply",
    (cell) => {
      expect(codes(cell)).toEqual({ kind: "value", value: applying, flag: null });
    },
  );

  test.each(['["1A","2', "[1]", '"1A"', "null"])("%s is unknown, and the row is kept", (cell) => {
    expect(codes(cell)).toEqual({ kind: "value", value: null, flag: "outcome-unparsed" });
  });

  test("a blank is no answer, and an empty list an answer", () => {
    expect(codes(" ")).toMatchObject({ value: null, flag: null });
    expect(codes("[]")).toMatchObject({ value: [], flag: null });
  });
});

describe("a worker that a warehouse names by its own key", () => {
  const field = { as: "workerRef", from: "W", kind: "alias", scheme: "ssd.worker" } as const;
  const aliases = { resolve: (_: string, alias: string) => (alias === "7" ? "SW1" : undefined) };
  const ref = (cell: string) => convert(field, new Map([["W", cell]]), aliases);

  test("is the worker of that key, or unresolved: the key means nothing the next night", () => {
    expect(ref("7")).toMatchObject({ value: { kind: "key", value: "SW1" }, flag: null });
    expect(ref("8")).toEqual({
      kind: "value",
      value: { kind: "alias", value: null },
      flag: "worker-unresolved",
    });
    expect(ref("-1")).toMatchObject({ value: { kind: "none", value: null } });
  });
});

test("an identifier may have words of its own for none", () => {
  const staff = { as: "id", from: "S", noneIsNull: true, noneIs: ["unknown"] } as const;
  expect(read(staff, { S: "Unknown" })).toBeNull();
  expect(read({ ...staff, noneIsNull: undefined } as never, { S: "unknown" })).toBe(
    "key-sentinel in S",
  );
});

test("an alias may name none, and must be there where it names one", () => {
  const worker = { as: "alias", from: "W", scheme: "w", isRequired: "ifNamed" } as const;
  expect(read(worker, { W: "-1" })).toBeNull();
  expect(read(worker, { W: "9" })).toBe("parent-unknown-and-required in W");
});
