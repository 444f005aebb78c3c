import { expect, test } from "vitest";
import { undocumentedExports } from "./undocumented-exports.mjs";

test("an export without a docstring is named, whatever its tags; a member is its interface's affair", () => {
  const report = `
// @public
export function addHours(span: Span, hours: number): Span;

// @public (undocumented)
export const LIMIT: number;

// @public @deprecated (undocumented)
export function later(): void;

// @public
export interface Span {
    // (undocumented)
    readonly earliestMs: number;
}
`;
  expect(undocumentedExports(report)).toEqual([
    "export const LIMIT: number;",
    "export function later(): void;",
  ]);
});
