import { describe, expect, it } from "vitest";
import { readConfig } from "./config.js";

const database = { WAYMARK_DATABASE: "data" };

const problemsOf = (environment: Readonly<Record<string, string>>) => {
  const read = readConfig(environment);
  return read.ok ? [] : read.problems;
};

describe("the settings", () => {
  it("have a default each, but for the database", () => {
    expect(readConfig(database)).toEqual({
      ok: true,
      config: {
        port: 3000,
        host: "127.0.0.1",
        database: "data",
        mode: "demo",
        data: "files",
        authorityCode: "000",
        sessionSecret: null,
      },
    });
  });

  it("refuse to start as a service while there is no sign-in for one", () => {
    const [problem] = problemsOf({ ...database, WAYMARK_MODE: "service" });
    expect(problem).toContain("WAYMARK_MODE service has no sign-in yet");
  });

  it.each([
    [{}, "WAYMARK_DATABASE must name a folder, or the URL of a PostgreSQL database."],
    [{ ...database, PORT: "0" }, "PORT must be a number from 1 to 65535."],
    [{ ...database, PORT: "65536" }, "PORT must be a number from 1 to 65535."],
    [{ ...database, PORT: "3000x" }, "PORT must be a number from 1 to 65535."],
    [{ ...database, WAYMARK_DATA: "real" }, "WAYMARK_DATA must be invented or files."],
    [{ ...database, WAYMARK_MODE: "production" }, "WAYMARK_MODE must be demo or service."],
    [
      { ...database, WAYMARK_SESSION_SECRET: "changeme" },
      "WAYMARK_SESSION_SECRET must have 32 characters or more.",
    ],
  ])("say what is wrong with one, in a sentence: %o", (environment, told) => {
    expect(problemsOf(environment)).toEqual([told]);
  });

  it("keep a demonstration on somebody's own files on this machine, as nobody needs a password", () => {
    const [problem] = problemsOf({ ...database, HOST: "0.0.0.0" });
    expect(problem).toContain("HOST must be 127.0.0.1, localhost or ::1");
    expect(problemsOf({ ...database, HOST: "0.0.0.0", WAYMARK_DATA: "invented" })).toEqual([]);
  });

  it("name every one that is wrong at once", () => {
    expect(problemsOf({ PORT: "x", WAYMARK_DATA: "y" })).toHaveLength(3);
  });
});
