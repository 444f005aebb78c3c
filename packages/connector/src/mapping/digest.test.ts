import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, digest } from "./digest.js";

test("the names of an object stand in order, however it was made", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"x","d":null}]}',
  );
  expect(canonicalJson({ a: undefined, b: "\u2028" })).toBe('{"b":"\u2028"}');
});

test("it is JSON of the same value, whatever the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("a digest is the SHA-256 that others make of the same text", () => {
  const text = '{"a":"é"}';
  expect(digest({ a: "é" })).toBe(createHash("sha256").update(text).digest("hex"));
});
