import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dataRoot, placesOf, root } from "./places.mjs";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "waymark-places-")));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ["north", "south"]) mkdirSync(join(folder, name));
symlinkSync(join(folder, "north"), join(folder, "also-north"), "junction");
const environment = { INIT_CWD: folder, WAYMARK_HOME: "home" };
const databaseOf = (name) => placesOf(name, environment).database;

describe("where data lie", () => {
  test("in the clone, unless WAYMARK_HOME names another folder", () => {
    expect(dataRoot({})).toBe(join(root, ".waymark"));
    expect(dataRoot(environment)).toBe(join(folder, "home"));
  });

  test("each folder of files has a database of its own, by whatever path it is named", () => {
    expect(databaseOf("north")).not.toBe(databaseOf("south"));
    expect(databaseOf("also-north")).toBe(databaseOf(join(folder, "north")));
    expect(databaseOf("north").startsWith(join(folder, "home"))).toBe(true);
  });

  test("a folder that is not there is named", () => {
    expect(() => placesOf("west", environment)).toThrow(
      `There is no folder ${join(folder, "west")}: give --data the folder that holds the files.`,
    );
  });
});
