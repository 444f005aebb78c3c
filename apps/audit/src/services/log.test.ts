import { describe, expect, it } from "vitest";
import { createLog, type LogFields } from "./log.js";

describe("the log", () => {
  const written = (fields: LogFields) => {
    const lines: string[] = [];
    createLog((line) => lines.push(line))("request-refused", fields);
    return lines;
  };

  it("writes one line for an event", () => {
    expect(written({ requestId: "r1", status: 404, code: "absent" })).toEqual([
      '{"event":"request-refused","requestId":"r1","status":404,"code":"absent"}',
    ]);
  });

  it("drops what is not on its list", () => {
    const fields = { status: 404, query: "child=SYN000001" };
    expect(written(fields)).toEqual(['{"event":"request-refused","status":404}']);
  });

  it("lets no value begin a line of its own", () => {
    expect(written({ code: 'a\n{"event":"forged"}' }).join("").split("\n")).toHaveLength(1);
  });
});
