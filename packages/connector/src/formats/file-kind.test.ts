import { expect, test } from "vitest";
import { fileKind } from "./file-kind.js";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ["\x1f\x8b\x08", "gzip"],
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
  ["<Message>", "xml"],
  ["\xef\xbb\xbf\r\n <?xml", "xml"],
  [" [1]", "json"],
  ['{"a":1}', "json"],
  ["CHILD,DOB", "text"],
  ["\xff\xfeC\x00", "text"],
  ["\xef\xbb\xbfCHILD", "text"],
  ["", "text"],
])("%j is %s", (beginning, kind) => {
  expect(fileKind(bytes(beginning))).toBe(kind);
});
