import type { AuditQuestion, AuditTemplate, ExactNumber } from "@waymark/core";

/** The answers that a question offers beside not applicable, the best first. */
export function scaleOptions(
  { scales }: AuditTemplate,
  { scale }: AuditQuestion,
): readonly string[] {
  return Object.entries(scales[scale] ?? {})
    .sort(([, a], [, b]) => size(b) - size(a))
    .map(([answer]) => answer);
}

// A stored template keeps no order of names, so the order is that of their worth. Near enough to sort
// by; what an answer is worth is for core to say, exactly.
function size(value: ExactNumber): number {
  const [above = "0", below = "1"] = String(value).split("/");
  return Number(above) / Number(below);
}
