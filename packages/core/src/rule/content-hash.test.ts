import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentHash } from "./content-hash.js";

test.each([
  // printf '%s' TEXT | sha256sum
  [{}, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
  [{ b: 1, a: 2 }, "d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772"],
])("the hash of %o is that of its text with sorted keys", (value, hash) => {
  expect(contentHash(value)).toBe(hash);
});

test("equal content has one hash, whatever the order of its keys, and other content another", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      const turned = Object.fromEntries(Object.entries(content).reverse());
      expect(contentHash({ nested: [turned] })).toBe(contentHash({ nested: [content] }));
      expect(contentHash({ nested: [content, 1] })).not.toBe(contentHash({ nested: [content] }));
    }),
  );
});

test("the order of a list matters, a key without a value does not", () => {
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
  expect(contentHash({ a: 1, b: null })).not.toBe(contentHash({ a: 1 }));
});

test("text is hashed as UTF-8, as Node's own hash takes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const hash = createHash("sha256").update(JSON.stringify(text), "utf8").digest("hex");
      expect(contentHash(text)).toBe(hash);
    }),
  );
});
