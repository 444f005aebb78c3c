import { describe, expect, it } from "vitest";
import { csvText } from "./csv.js";

describe("a CSV file", () => {
  it("ends every line with CRLF and quotes only what needs it", () => {
    const text = csvText([
      ["a", "b"],
      ["one, two", 'say "yes"'],
      ["", "two\nlines"],
    ]);
    expect(text).toBe('a,b\r\n"one, two","say ""yes"""\r\n,"two\nlines"\r\n');
  });
});
