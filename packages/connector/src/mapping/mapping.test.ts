import { entities } from "@waymark/core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { FieldMapping } from "./field.js";
import { recognise } from "./recognise.js";
import { streamName, type TableMapping } from "./table.js";
import { knownTables } from "./tables.js";

const tables: readonly TableMapping[] = knownTables({
  ssda903: { endIsReturn: false },
  ssd: { caseHoldingRoles: ["CW"] },
  hdm: { survivorColumn: "SURVIVOR_ID", needVisitNotes: ["VISIT"] },
});
const streams = tables.flatMap((table) =>
  table.streams.map((mapping) => ({ name: streamName(table, mapping), mapping })),
);

describe("every mapping", () => {
  test.each(streams)("$name aims only at fields that its entity has", ({ mapping }) => {
    const { properties = {} } = z.toJSONSchema(entities[mapping.entity].schema);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(mapping.fields)));
  });

  test.each(streams)("$name fills every field that its entity cannot do without", ({ mapping }) => {
    const { required = [] } = z.toJSONSchema(entities[mapping.entity].schema);
    expect(Object.keys(mapping.fields)).toEqual(expect.arrayContaining(required));
  });

  test.each(streams)("$name uses only words that its entity knows", ({ mapping }) => {
    const { properties = {} } = z.toJSONSchema(entities[mapping.entity].schema);
    const unknownWords = Object.entries<FieldMapping>(mapping.fields).flatMap(([name, field]) => {
      if (field.as !== "code") return [];
      const words = [...Object.values(field.words), field.blank ?? [], field.noColumn ?? []].flat();
      const allowed = JSON.stringify(properties[name]);
      return allowed.includes('"enum"')
        ? words.filter((word) => !allowed.includes(`"${word}"`))
        : [];
    });
    expect(unknownWords).toEqual([]);
  });

  test("no two streams share a name", () => {
    expect(new Set(streams.map(({ name }) => name)).size).toBe(streams.length);
  });
});

describe("a file is known by its header", () => {
  test.each(tables)("$title by its own columns, in any order", (table) => {
    const header = [...new Set([...table.required, ...table.columns])].toReversed();
    expect(recognise(header, tables)).toMatchObject({ kind: "table", table });
  });

  test("UASC is told from the header table, whose columns it shares", () => {
    expect(recognise(["CHILD", "SEX", "DOB", "DUC"], tables)).toMatchObject({
      table: { source: "ssda903-uasc" },
    });
  });

  test("a column nobody knows is named by its position, for its name may be anything", () => {
    const header = ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END", "REMARKS"];
    expect(recognise(header, tables)).toMatchObject({ kind: "table", extraColumns: [6] });
  });

  test("further episodes of an interview log are no unknown columns", () => {
    const group = (n: number) =>
      ["missing_from_date", "status", "returned_date", "returned_time"].map(
        (c) => `episode_${n}_${c}`,
      );
    const header = [
      "interview_id",
      "child_id",
      "outcome",
      "completed_date",
      ...group(1),
      ...group(12),
    ];
    expect(recognise(header, tables)).toMatchObject({ kind: "table", extraColumns: [] });
  });

  test("a table without a column that every row needs is refused, not guessed", () => {
    expect(recognise(["CHILD", "DOB", "MISSING", "MIS_END"], tables)).toMatchObject({
      kind: "incomplete",
      missing: ["MIS_START"],
    });
  });

  test("a list of something else is left alone", () => {
    expect(recognise(["name", "telephone"], tables)).toEqual({ kind: "unknown" });
  });
});
