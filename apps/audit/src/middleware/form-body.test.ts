import { describe, expect, it } from "vitest";
import { parseForm } from "./form-body.js";

describe("a form that is sent", () => {
  it("keeps text as it was typed, with one kind of line end", () => {
    expect(
      parseForm("evidence-V1=She+said%3A+%E2%80%9Cno%E2%80%9D%0D%0Atwice&answer-V1=met"),
    ).toEqual({
      "evidence-V1": "She said: “no”\ntwice",
      "answer-V1": "met",
    });
  });

  it("keeps a field that was left empty", () => {
    expect(parseForm("reason=")).toEqual({ reason: "" });
  });

  it("is no form at all when empty", () => {
    expect(parseForm("")).toEqual({});
  });

  it.each(["title=a&title=b", "title=a&titl%65=b"])("names each field once: %s", (encoded) => {
    expect(() => parseForm(encoded)).toThrow(expect.objectContaining({ status: 422 }));
  });

  it.each(["a%00b", "a%1b%5b2Jb"])("holds no control characters: %s", (text) => {
    expect(() => parseForm(`t=${text}`)).toThrow(expect.objectContaining({ status: 422 }));
  });

  it.each(["a%ED%A0%80b", "%FF%FE", "%", "%zz", "caf\u00e9"])("is whole text: %s", (text) => {
    expect(() => parseForm(`t=${text}`)).toThrow(expect.objectContaining({ status: 400 }));
  });

  it("cannot reach what every object has", () => {
    const form = parseForm("__proto__=x&constructor=y");
    expect(Object.keys(form).sort()).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(form)).toBe(Object.prototype);
  });
});
